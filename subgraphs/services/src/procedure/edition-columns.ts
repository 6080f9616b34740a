import { citedDecision } from "./citation.rules.js";
import type { CitedDecisionInput } from "./cited-decision.type.js";
import { joinedWords, levelColumns } from "./edition-facts.js";
import type { EditionRow } from "./procedure.table.js";
import type { ProcedureContentInput } from "./procedure-content.input.js";

/** What the source of rows says that a command wrote. */
export const RECORDED_HERE = "recorded through this graph";

/** The columns of an edition that a command says something of. */
export function columnsOf(input: ProcedureContentInput): Partial<EditionRow> {
  const { kind, levels, subjects, isNonTerritorial, onlineKind, partialReason } = input;
  return {
    ...(kind == null ? {} : { kind }),
    ...(levels == null ? {} : levelColumns(levels)),
    ...(subjects == null ? {} : { subjects: joinedWords(subjects) }),
    ...(isNonTerritorial == null ? {} : { nonTerritorial: isNonTerritorial ? 1 : 0 }),
    // A reason belongs to the kind it was given for.
    ...(onlineKind == null ? {} : { onlineKind, partialReason: null }),
    ...(partialReason == null ? {} : { partialReason: partialReason.trim() || null }),
  };
}

/** The columns that the decision of a command fills. */
export function decisionColumns({ number, decidedOn, issuerName }: CitedDecisionInput, promulgatorName: string | null) {
  const decisionNumber = number.trim();
  const citation = citedDecision(decisionNumber, issuerName?.trim() || promulgatorName, decidedOn);
  return { decisionNumber, decidedOn, decisionCitation: citation };
}

/** The columns of an edition that nothing has been said of. */
export const NOTHING_SAID = {
  ...{ kind: null, subjects: null, nonTerritorial: null },
  ...{ atMinistry: 0, atProvince: 0, atDistrict: 0, atCommune: 0, atOther: 0 },
  ...{ promulgatorName: null, promulgatorCode: null, promulgatorId: null, onlineKind: null, partialReason: null },
  ...{ decisionNumber: null, decidedOn: null, decisionCitation: null, publishedOn: null },
  ...{ endingNumber: null, endingDecidedOn: null, endingCitation: null },
} as const;

/** The columns that speak of one decision alone, which the next edition does not take over. */
export const OF_ONE_DECISION = {
  ...{ decisionNumber: null, decidedOn: null, decisionCitation: null, publishedOn: null },
  ...{ endingNumber: null, endingDecidedOn: null, endingCitation: null },
} as const;
