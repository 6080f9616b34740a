import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { readerOf } from "../access/reader.js";
import { mayDecide, mayRead } from "../access/record-access.rules.js";
import { accessFacts } from "../case/case-step.rules.js";
import { notYours, unknownRecord } from "../refusals.js";
import { type DecisionRow, DecisionTable } from "./decision.table.js";

/** The decision of an id for those who decide, within the command's transaction; or why it is not theirs. */
export async function findDecisionToChange(context: RequestContext, id: string): Promise<DecisionRow | Refusal> {
  const decision = await context.em.findOne(DecisionTable, { id });
  const reader = await readerOf(context);
  if (decision === null || !mayRead(reader, accessFacts(decision))) return unknownRecord("decisionId");
  if (mayDecide(reader, decision.decidingBodyId, decision.officialId)) return decision;
  return notYours("decisionId", "the head or chairman of the body that decided");
}

/** Whether a search for a decision gave a refusal. */
export const isRefused = (found: DecisionRow | Refusal): found is Refusal => "code" in found;
