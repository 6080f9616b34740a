import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { type ReminderFacts, refusalToRemind } from "./reminder.rules.js";

const today = plainDate("2026-11-23");
const item = {
  leadId: "so-noi-vu",
  dueOn: plainDate("2026-06-30"),
  doneOn: null,
  droppedOn: null,
  approvedOn: plainDate("2026-01-15"),
};
const reminder: ReminderFacts = {
  organisationId: "so-noi-vu",
  text: "Đề nghị khẩn trương hoàn thành.",
  reportPeriod: null,
  item: null,
};
const day = plainDate("2026-07-01");

test.each<[string, object, string, string | undefined, string | undefined]>([
  ["of nothing in particular", {}, "2026-07-01", undefined, undefined],
  ["of an overdue item", { item }, "2026-07-01", undefined, undefined],
  ["of an item before it is due", { item }, "2026-06-01", undefined, undefined],
  ["of an item before it binds", { item }, "2026-01-14", "WRONG_STEP", "item"],
  ["of an item that is done", { item: { ...item, doneOn: day } }, "2026-07-01", "ALREADY_DONE", "item"],
  ["of an item that was dropped", { item: { ...item, droppedOn: day } }, "2026-07-01", "ENDED", "item"],
  ["of an item of another body", { item: { ...item, leadId: "so-y-te" } }, "2026-07-01", "WRONG_KIND", "item"],
  ["of a report", { reportPeriod: "2026-H1" }, "2026-06-14", undefined, undefined],
  ["of a report before its cut-off", { reportPeriod: "2026-H1" }, "2026-06-13", "TOO_EARLY", "reportPeriod"],
  ["of a report nobody owes", { reportPeriod: "2026-Q2" }, "2026-07-01", "INVALID_VALUE", "reportPeriod"],
  ["that says nothing", { text: "" }, "2026-07-01", "MISSING_VALUE", "text"],
  ["that lies ahead", {}, "2026-11-24", "INVALID_VALUE", "on"],
])("a reminder %s", (_, changes, on, code, field) => {
  const refused = refusalToRemind({ ...reminder, ...changes }, plainDate(on), today);

  expect([refused?.code, refused?.field[0]]).toEqual([code, field]);
});
