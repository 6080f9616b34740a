import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { findOwned } from "../find-record.js";
import { isReadable } from "../plan/find-plans.js";
import type { Worker } from "../programme-access.rules.js";
import { database } from "../tables.js";
import { workerOf } from "../worker.js";
import type { PlanItemCoordinatorRow, PlanItemRow } from "./plan-item.table.js";

/** An item, with the day on which its plan was approved. */
export type KnownItem = PlanItemRow & { approvedOn: PlainDate | null };

const BY_DUE_DAY = [{ column: "plan_item.dueOn" }, { column: "plan_item.id" }];

/** The item of an id; null when there is none in a plan that the actor may read. */
export function findPlanItem(context: RequestContext, id: string): Promise<KnownItem | null> {
  return load(context, "plan items", itemsByIds, id);
}

/** A page of the items of a plan that the actor may read, in its order. */
export async function findItemsOf(
  context: RequestContext,
  planId: string,
  page: PageArguments,
): Promise<Connection<KnownItem>> {
  const order = [{ column: "plan_item.number" }];
  const query = readableItems(context, await workerOf(context));
  const list = { name: "items of a plan", query, ownerColumn: "plan_item.planId", order, page };
  return ownedPage(context, list, planId);
}

/** A page of the items of approved plans that serve a task on a day, or of those not done by then; soonest due first. */
export function findItemsOfTask(
  context: RequestContext,
  { taskId, on, undone }: { taskId: string; on: PlainDate; undone: boolean },
  page: PageArguments,
): Promise<Connection<KnownItem>> {
  let query = bindingItems(context, on);
  if (undone) query = query.where((eb) => eb.or([eb("doneOn", "is", null), eb("doneOn", ">", on)]));
  const name = `items of a task on ${on}, ${undone ? "not done" : "all"}`;
  return ownedPage(context, { name, query, ownerColumn: "plan_item.taskId", order: BY_DUE_DAY, page }, taskId);
}

/** The bodies that work with the lead of an item that the actor may read. */
export function findCoordinators(context: RequestContext, itemId: string): Promise<readonly PlanItemCoordinatorRow[]> {
  return findOwned(context, "plan_item_coordinator", { owner: "itemId", order: "organisationId", id: itemId });
}

/** The items that bind on a day: of plans approved by then, not dropped. Approved plans are public. */
export function bindingItems(context: RequestContext, on: PlainDate) {
  return itemsWithPlans(context)
    .where("agency_plan.approvedOn", "<=", on)
    .where((eb) => eb.or([eb("droppedOn", "is", null), eb("droppedOn", ">", on)]));
}

function readableItems(context: RequestContext, worker: Worker) {
  return itemsWithPlans(context).where((eb) => isReadable(eb, worker));
}

function itemsWithPlans(context: RequestContext) {
  return database(context)
    .selectFrom("plan_item")
    .innerJoin("agency_plan", "agency_plan.id", "plan_item.planId")
    .selectAll("plan_item")
    .select("agency_plan.approvedOn");
}

async function itemsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await readableItems(context, await workerOf(context))
    .where("plan_item.id", "in", ids)
    .execute();
  return byKey(rows, ({ id }) => id);
}
