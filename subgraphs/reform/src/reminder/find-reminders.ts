import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { findRecord } from "../find-record.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { database } from "../tables.js";
import type { ReminderRow } from "./reminder.table.js";

/** The reminder of an id; null when there is none that the actor may read. */
export function findReminder(context: RequestContext, id: string): Promise<ReminderRow | null> {
  return findRecord(context, "reminder", id);
}

/** A page of the reminders that a body got, or that are about an item, the last sent first. */
export function findReminders(
  context: RequestContext,
  { owner, id }: { owner: "organisationId" | "itemId"; id: string },
  page: PageArguments,
): Promise<Connection<ReminderRow>> {
  const all = database(context).selectFrom("reminder").selectAll();
  const query = mayReadProgramme(context.actor) ? all : all.where("id", "is", null);
  const order = [{ column: "sentOn", descending: true }, { column: "id" }];
  return ownedPage(context, { name: `reminders by ${owner}`, query, ownerColumn: owner, order, page }, id);
}
