import { stableId } from "@lienthong/kernel/domain/id.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { fault, type ImportKind, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { findDocumentByCitation } from "../../document/find-documents.js";
import type { DraftRow } from "../draft.table.js";
import { refusalToTake } from "../draft-acts.rules.js";
import { factsOf } from "../draft-facts.js";
import { type ImportedAct, readAct } from "./imported-act.js";
import { knownActs, knownDrafts, unknownDraftFault } from "./known-drafts.js";
import { storeActs } from "./store-acts.js";

type ActRecord = ReadRow<ImportedAct>;

/** What was done with drafts. The acts of a draft stand in one file, numbered from 1, in the order of doing. */
export const draftActsImport: ImportKind<ImportedAct> = {
  kind: "draft-acts",
  description: "Acts on drafts: comments, appraisal with findings, opinions, submission, issue, withdrawal",
  required: [
    ...["draft_key", "position", "kind", "taken_on", "body_key", "last_day", "conclusion", "document", "reason"],
    ...["rigorous", "timely", "within_competence", "feasible", "fit_for_practice"],
  ],

  read: readAct,

  async check(context, rows) {
    const ids = rows.map(({ row }) => row.draftId);
    const [drafts, stored] = [await knownDrafts(context, ids), await knownActs(context, ids)];
    const faults: RowFault[] = [];
    for (const [draftId, acts] of Map.groupBy(rows, ({ row }) => row.draftId)) {
      const draft = drafts.get(draftId);
      if (draft === undefined) faults.push(...acts.map(({ record }) => unknownDraftFault(record)));
      else faults.push(...faultsOfOrder(context, draft, acts), ...faultsOfStored(acts, stored.get(draftId) ?? []));
    }
    for (const each of rows) faults.push(...(await faultsOfDocument(context, each)));
    return faults;
  },

  write: (context, rows, progress) =>
    storeActs(
      context,
      rows.map(({ row }) => row),
      progress,
    ),
};

/** Each act must be one that may follow on those before it. */
function faultsOfOrder({ today }: RequestContext, draft: DraftRow, acts: readonly ActRecord[]): RowFault[] {
  return acts.flatMap(({ record, row }, at) => {
    if (row.position !== at + 1) {
      const reason = `This is the act number ${at + 1} of its draft in the file.`;
      return [fault(record, "position", "OUT_OF_ORDER", reason, "Number the acts of a draft from 1, in their order.")];
    }
    const before = acts.slice(0, at).map((each) => each.row);
    const refused = refusalToTake(row.kind, factsOf(draft), before, row.takenOn, today);
    return refused === null ? [] : [fault(record, "kind", refused.code, refused.message, "Correct the kind or day.")];
  });
}

/** An act recorded by a command has an id of its own; a file cannot tell it again otherwise. */
function faultsOfStored(acts: readonly ActRecord[], stored: readonly { id: string; position: number }[]): RowFault[] {
  return acts.flatMap(({ record, row }) => {
    const same = stored.find(({ position }) => position === row.position);
    if (same === undefined || same.id === stableId("DraftAct", row.draftId, String(row.position))) return [];
    const reason = "The draft has an act at this position that was recorded by a command.";
    return [fault(record, "position", "RECORDED_OTHERWISE", reason, "Leave the acts of this draft out.")];
  });
}

async function faultsOfDocument(context: RequestContext, { record, row }: ActRecord): Promise<RowFault[]> {
  if (row.document === null || (await findDocumentByCitation(context, row.document)) !== null) return [];
  const reason = `${row.document} fits no document, or several.`;
  return [fault(record, "document", "UNKNOWN_DOCUMENT", reason, "Import the document first; cite it in full.")];
}
