import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findOwned } from "../find-record.js";
import { type ReformActRow, ReformActTable } from "./act.table.js";

/** The acts on a plan, report or problem, in the order of doing. A draft has none, so all of them are public. */
export function findActs(context: RequestContext, subjectId: string): Promise<readonly ReformActRow[]> {
  return findOwned(context, "reform_act", { owner: "subjectId", order: "position", id: subjectId });
}

/** The acts on a subject, as a command's transaction sees them. */
export function actsWithin({ em }: RequestContext, subjectId: string): Promise<ReformActRow[]> {
  return em.find(ReformActTable, { subjectId }, { orderBy: { position: "asc" } });
}
