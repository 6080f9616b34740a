import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { ActRow, CaseRow } from "../case/case.table.js";
import { weightOf } from "../regime/discipline-words.js";
import { DecisionTable } from "./decision.table.js";
import { type ServedDecision, servedOn } from "./decision-form.rules.js";

/** The decision that the person of a case was serving when one of its acts was done, the heaviest; for commands. */
export async function findServed(
  { em }: RequestContext,
  { id: caseId, officialId }: CaseRow,
  acts: readonly ActRow[],
): Promise<ServedDecision | null> {
  const all = await em.find(DecisionTable, { officialId });
  const others = all
    .filter((decision) => decision.caseId !== caseId)
    .map((decision) => {
      const later = all.find(
        ({ endsDecisionId, cancelledOn }) => endsDecisionId === decision.id && cancelledOn === null,
      );
      return { ...decision, replacedOn: later?.effectiveOn ?? null };
    });
  const served = acts.map(({ committedOn }) => servedOn(others, committedOn)).filter((each) => each !== null);
  return served.toSorted((a, b) => weightOf(b.form) - weightOf(a.form))[0] ?? null;
}
