import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { readerOf } from "../access/reader.js";
import { isInspectorOf, mayInspect, mayRead } from "../access/record-access.rules.js";
import { notYours, unknownRecord } from "../refusals.js";
import { accessFacts } from "./duty-inspection.rules.js";
import { type DutyInspectionRow, DutyInspectionTable } from "./duty-inspection.table.js";

/** The inspection of an id for those who inspect, within the command's transaction; or why it is not theirs. */
export async function findInspectionToChange(
  context: RequestContext,
  id: string,
): Promise<DutyInspectionRow | Refusal> {
  const row = await context.em.findOne(DutyInspectionTable, { id });
  const reader = await readerOf(context);
  if (row === null || !mayRead(reader, accessFacts(row))) return unknownRecord("inspectionId");
  if (mayInspect(reader, row.inspectingBodyId) || isInspectorOf(reader.actor, accessFacts(row))) return row;
  return notYours("inspectionId", "inspectors and home affairs of the body that inspects");
}

/** Whether a search for an inspection gave a refusal. */
export const isRefusal = (found: DutyInspectionRow | Refusal): found is Refusal => "code" in found;
