import { refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { fault, type ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { database } from "../../tables.js";
import { refusalToRemind } from "../reminder.rules.js";
import type { ReminderRow } from "../reminder.table.js";

/** Reminders as they were sent. */
export const remindersImport: ImportKind<Omit<ReminderRow, "version">> = {
  kind: "reminders",
  description: "Reminders that bodies got: of an item of a plan, of a report, or of something else",
  required: [
    ...["key", "organisation_key", "sender_key", "sent_on", "text", "plan_key", "item_number", "report_period"],
    ...["citation", "origin", "source"],
  ],

  read(record) {
    const cells = cellsOf(record);
    const planKey = cells.optionalText("plan_key");
    return cells.rowOr({
      id: stableId("Reminder", cells.text("key")),
      organisationId: cells.body("organisation_key"),
      senderId: cells.optionalBody("sender_key"),
      sentOn: cells.day("sent_on"),
      text: cells.text("text"),
      itemId: planKey === null ? null : stableId("PlanItem", planKey, String(cells.number("item_number"))),
      reportPeriod: cells.optionalText("report_period"),
      citation: cells.optionalText("citation"),
      origin: cells.word("origin", ORIGINS),
      source: cells.text("source"),
    });
  },

  async check(context, rows) {
    const known = await database(context)
      .selectFrom("plan_item")
      .innerJoin("agency_plan", "agency_plan.id", "plan_item.planId")
      .selectAll("plan_item")
      .select("agency_plan.approvedOn")
      .execute();
    const items = new Map(known.map((item) => [item.id, item]));
    return rows.flatMap(({ record, row }) => {
      const item = row.itemId === null ? null : items.get(row.itemId);
      if (item === undefined) {
        return [fault(record, "item_number", "UNKNOWN_ITEM", "No plan has this item.", "Import the items first.")];
      }
      const refused =
        refusalToRemind({ ...row, item }, row.sentOn, context.today) ?? refusalToCitation(row.citation, "citation");
      if (refused === null) return [];
      return [fault(record, COLUMNS[refused.field[0]!]!, refused.code, refused.message, "Correct the value.")];
    });
  },

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "reminder",
      rows: rows.map(({ row }) => row),
      events: { isNew: "ReminderSent", isChanged: "ReminderCorrected" },
      organisationOf: ({ organisationId }) => organisationId,
      progress,
    }),
};

const COLUMNS: Readonly<Record<string, string>> = {
  on: "sent_on",
  text: "text",
  item: "item_number",
  reportPeriod: "report_period",
  citation: "citation",
};
