import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { LockMode } from "@mikro-orm/core";
import { readerOf } from "../access/reader.js";
import { mayHandle, mayRead, type Reader } from "../access/record-access.rules.js";
import { type DecisionRow, DecisionTable } from "../decision/decision.table.js";
import { notYours, unknownRecord } from "../refusals.js";
import { type ActRow, ActTable, type CaseRow, CaseTable, type StopRow, StopTable } from "./case.table.js";
import { accessFacts, stepOn } from "./case-step.rules.js";
import type { CaseStep } from "./case-words.js";

/** A case as a command changes it, with its parts in their order. */
export interface CaseUnderWay {
  row: CaseRow;
  acts: ActRow[];
  stops: StopRow[];
  decisions: DecisionRow[];
  /** Where it stands today. */
  step: CaseStep;
  reader: Reader;
}

/** The case of an id within the command's transaction; null when there is none that the actor may read. */
export async function findCaseUnderWay(context: RequestContext, id: string): Promise<CaseUnderWay | null> {
  const { em, today } = context;
  // Held until the command ends: of two at once the second waits, and then sees what the first did.
  const row = await em.findOne(CaseTable, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const reader = await readerOf(context);
  if (row === null || !mayRead(reader, accessFacts(row))) return null;
  const acts = await em.find(ActTable, { caseId: id }, { orderBy: { position: "asc" } });
  const stops = await em.find(StopTable, { caseId: id }, { orderBy: { position: "asc" } });
  const decisions = await em.find(DecisionTable, { caseId: id }, { orderBy: { decidedOn: "asc" } });
  return { row, acts, stops, decisions, step: stepOn(row, decisions, today), reader };
}

/** The case for those who prepare it, or why it is not theirs to change. */
export async function findCaseToHandle(context: RequestContext, id: string): Promise<CaseUnderWay | Refusal> {
  const found = await findCaseUnderWay(context, id);
  if (found === null) return unknownRecord("caseId");
  const { row, reader } = found;
  if (mayHandle(reader, row.decidingBodyId, row.officialId)) return found;
  return notYours(
    "caseId",
    "the personnel office or the head of the body that decides, and never the person concerned",
  );
}

/** Whether a search for a case gave a refusal. */
export const isRefusal = (found: CaseUnderWay | Refusal): found is Refusal => "code" in found;

/** That nothing follows on a closed or decided case. */
export function refusalToTouch(step: CaseStep): Refusal | null {
  if (step !== "CLOSED" && step !== "DECIDED") return null;
  return refusal("WRONG_STEP", "caseId", `The case stands at ${step}; nothing is added to it any more.`);
}
