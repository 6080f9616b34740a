import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import { sql } from "kysely";
import { bindingItems } from "./find-plan-items.js";

export interface LeadCounts {
  taskId: string;
  leadId: string;
  items: number;
  itemsDone: number;
  itemsOverdue: number;
}

/** How far each lead has come in a task on a day; leads by id. One statement for all tasks asked for in a tick. */
export function countItemsByLead(
  context: RequestContext,
  taskId: string,
  on: PlainDate,
): Promise<readonly LeadCounts[]> {
  return loadList(
    context,
    `item counts on ${on}`,
    (inside, taskIds: readonly string[]) => counts(inside, taskIds, on),
    taskId,
  );
}

/** How far all leads of a task together have come. */
export function sumOf(leads: readonly LeadCounts[]): Pick<LeadCounts, "items" | "itemsDone" | "itemsOverdue"> {
  const sum = (of: "items" | "itemsDone" | "itemsOverdue") => leads.reduce((total, lead) => total + lead[of], 0);
  return { items: sum("items"), itemsDone: sum("itemsDone"), itemsOverdue: sum("itemsOverdue") };
}

async function counts(context: RequestContext, taskIds: readonly string[], on: PlainDate) {
  const isDone = sql<boolean>`"doneOn" is not null and "doneOn" <= ${on}`;
  const rows = await bindingItems(context, on)
    .clearSelect()
    .select(["plan_item.taskId", "plan_item.leadId"])
    .select([
      sql<number>`count(*)`.as("items"),
      sql<number>`sum(case when ${isDone} then 1 else 0 end)`.as("itemsDone"),
      sql<number>`sum(case when not (${isDone}) and "dueOn" < ${on} then 1 else 0 end)`.as("itemsOverdue"),
    ])
    .where("plan_item.taskId", "in", taskIds)
    .groupBy(["plan_item.taskId", "plan_item.leadId"])
    .orderBy("plan_item.leadId")
    .execute();
  const numbers = rows.map((row) => ({
    ...row,
    items: Number(row.items),
    itemsDone: Number(row.itemsDone),
    itemsOverdue: Number(row.itemsOverdue),
  }));
  return grouped(numbers, ({ taskId }) => taskId);
}
