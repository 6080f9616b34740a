import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import { CALENDAR, ENACTED, history } from "../../test/dossier-calendar.js";
import type { ProcessingUnit } from "../channel/processing-time.rules.js";
import { legalDeadline, statutoryDeadline, supplementNoticeDueOn, wasNoticeLate } from "./legal-deadline.rules.js";

const term = (amount: number | null, unit: ProcessingUnit = "WORKING_DAY") => ({ amount, unit });
const deadline = (text: string, amount: number | null, unit?: ProcessingUnit, calendar = CALENDAR) =>
  legalDeadline({ term: term(amount, unit), acts: history(text) }, calendar);

describe("the term runs from the receipt", () => {
  test.each<[string, number, ProcessingUnit, string, string | null]>([
    // Thursday 7 October 2021, the day of the directive; the day of receipt is not counted.
    ["RECEIVED@2021-10-07", 5, "WORKING_DAY", "2021-10-14", null],
    ["RECEIVED@2021-10-07", 0.5, "WORKING_DAY", "2021-10-08", null],
    ["RECEIVED@2021-10-07", 7.5, "WORKING_DAY", "2021-10-19", null],
    // A holiday, a day off for a worked Saturday, and that Saturday: 26 April to 2 May 2025.
    ["RECEIVED@2025-04-25", 3, "WORKING_DAY", "2025-04-29", null],
    ["RECEIVED@2025-04-28", 3, "WORKING_DAY", "2025-05-06", null],
    ["RECEIVED@2021-10-07", 15, "DAY", "2021-10-22", null],
    // Ten days end on Sunday: the next working day.
    ["RECEIVED@2021-10-07", 10, "DAY", "2021-10-18", null],
    ["RECEIVED@2021-10-07", 9.5, "DAY", "2021-10-18", null],
    ["RECEIVED@2021-12-31", 2, "MONTH", "2022-02-28", null],
    ["RECEIVED@2021-10-07", 1, "MONTH", "2021-11-08", null],
    ["RECEIVED@2021-10-07", 1.5, "MONTH", "2021-11-22", null],
    ["RECEIVED@2021-10-07T08:15+07:00", 6, "HOUR", "2021-10-07", "2021-10-07T07:15:00.000Z"],
    ["RECEIVED@2021-10-07T08:15+07:00", 16, "HOUR", "2021-10-08", "2021-10-07T17:15:00.000Z"],
    // Hours that end on a Saturday: all of Monday.
    ["RECEIVED@2021-10-08T16:00+07:00", 15, "HOUR", "2021-10-11", null],
    ["REGISTERED@2021-10-01; RECEIVED@2021-10-07", 5, "WORKING_DAY", "2021-10-14", null],
  ])("%s: %d %s end on %s", (text, amount, unit, dueOn, dueAt) => {
    expect(deadline(text, amount, unit)).toMatchObject({ status: "DUE", dueOn, dueAt, restarts: 0 });
  });
});

describe("the holiday of 24 November 2026 that is announced and not enacted", () => {
  test.each<[string, number, ProcessingUnit, string, string]>([
    ["RECEIVED@2026-11-20", 2, "WORKING_DAY", "2026-11-24", "2026-11-25"],
    ["RECEIVED@2026-11-20", 5, "WORKING_DAY", "2026-11-27", "2026-11-30"],
    ["RECEIVED@2026-11-20", 4, "DAY", "2026-11-24", "2026-11-25"],
  ])("%s, %d %s: by %s while it is not, by %s once it is", (text, amount, unit, before, after) => {
    expect(deadline(text, amount, unit)).toMatchObject({ dueOn: before, mayMove: true });
    expect(deadline(text, amount, unit, ENACTED)).toMatchObject({ dueOn: after, mayMove: false });
  });

  test("a term of days that only passes over it does not move", () => {
    expect(deadline("RECEIVED@2026-11-20", 5, "DAY")).toMatchObject({ dueOn: "2026-11-25", mayMove: false });
    expect(deadline("RECEIVED@2026-11-24", 1)).toMatchObject({ dueOn: "2026-11-25", mayMove: false });
  });
});

describe("a request for a supplement", () => {
  const incomplete = "RECEIVED@2021-10-07; SUPPLEMENT_REQUESTED@2021-10-11";

  test("stops the clock", () => {
    expect(deadline(incomplete, 5)).toEqual({
      status: "AWAITING_COMPLETION",
      dueOn: null,
      dueAt: null,
      countedFrom: "2021-10-07",
      restarts: 0,
      mayMove: false,
      because: null,
    });
  });

  test("lets the term begin anew with the completion, as often as it is made", () => {
    const once = `${incomplete}; COMPLETED@2021-10-18`;
    const twice = `${once}; SUPPLEMENT_REQUESTED@2021-10-20; COMPLETED@2021-11-01`;

    expect(deadline(once, 5)).toMatchObject({ dueOn: "2021-10-25", countedFrom: "2021-10-18", restarts: 1 });
    expect(deadline(twice, 5)).toMatchObject({ dueOn: "2021-11-08", countedFrom: "2021-11-01", restarts: 2 });
  });

  test("does not bring back a term that had run out, until it begins anew", () => {
    const late = "RECEIVED@2021-10-07; SUPPLEMENT_REQUESTED@2021-10-15";

    expect(deadline(late, 5)).toMatchObject({ status: "DUE", dueOn: "2021-10-14" });
    expect(deadline(`${late}; COMPLETED@2021-10-18`, 5)).toMatchObject({ status: "DUE", dueOn: "2021-10-25" });
  });
});

describe("a financial obligation", () => {
  const pending = "RECEIVED@2021-10-07; OBLIGATION_RECORDED@2021-10-11";

  test("stops the clock while it is pending, and lets the rest of the term run afterwards", () => {
    const fulfilled = `${pending}; OBLIGATION_FULFILLED@2021-10-18`;

    expect(deadline(pending, 5)).toMatchObject({ status: "AWAITING_PAYMENT", dueOn: null });
    // Two of five working days had passed; three are left from Monday 18 October.
    expect(deadline(fulfilled, 5)).toMatchObject({ status: "DUE", dueOn: "2021-10-21", restarts: 0 });
    expect(deadline(fulfilled, 15, "DAY")).toMatchObject({ dueOn: "2021-10-29" });
    expect(deadline(fulfilled, 1, "MONTH")).toMatchObject({ dueOn: "2021-11-15" });
  });

  test("stops a clock of hours to the minute, where the hours are known", () => {
    const known = "RECEIVED@2021-10-07T08:00+07:00; OBLIGATION_RECORDED@2021-10-07T09:30+07:00; OBLIGATION_FULFILLED";

    expect(deadline(`${known}@2021-10-07T10:15+07:00`, 6, "HOUR").dueAt).toBe("2021-10-07T07:45:00.000Z");
    expect(deadline(`${known}@2021-10-07`, 6, "HOUR")).toMatchObject({ status: "UNKNOWN", because: "HOUR_NOT_KNOWN" });
  });

  test("does not bring back a term that had run out", () => {
    expect(deadline("RECEIVED@2021-10-07; OBLIGATION_RECORDED@2021-10-15", 5)).toMatchObject({
      status: "DUE",
      dueOn: "2021-10-14",
    });
  });

  test("is forgotten with the term in which it lay", () => {
    const text = `${pending}; OBLIGATION_FULFILLED@2021-10-18; SUPPLEMENT_REQUESTED@2021-10-19; COMPLETED@2021-10-25`;

    expect(deadline(text, 5)).toMatchObject({ dueOn: "2021-11-01", restarts: 1 });
  });
});

test("an apology names a new day and moves the deadline not at all", () => {
  expect(deadline("RECEIVED@2021-10-07>2021-10-14; EXTENDED@2021-10-14>2021-10-21", 5).dueOn).toBe("2021-10-14");
});

test.each<[string, string, number | null, ProcessingUnit, string]>([
  ["words instead of a time", "RECEIVED@2021-10-07", null, "OTHER", "NO_TIME_SET"],
  ["a number without a unit", "RECEIVED@2021-10-07", 7, "OTHER", "NO_TIME_SET"],
  ["a term beyond the calendar", "RECEIVED@2026-12-20", 15, "WORKING_DAY", "OUTSIDE_CALENDAR"],
  ["days beyond the calendar", "RECEIVED@2026-12-20", 15, "DAY", "OUTSIDE_CALENDAR"],
  ["a receipt before the calendar", "RECEIVED@2020-12-20", 3, "WORKING_DAY", "OUTSIDE_CALENDAR"],
  ["hours from an unknown hour", "RECEIVED@2021-10-07", 6, "HOUR", "HOUR_NOT_KNOWN"],
])("with %s the deadline is unknown, never guessed", (_, text, amount, unit, because) => {
  expect(deadline(text, amount, unit)).toMatchObject({ status: "UNKNOWN", dueOn: null, because });
});

test("before the receipt there is no deadline", () => {
  const registered = { term: term(5), acts: history("REGISTERED@2021-10-07") };

  expect(legalDeadline(registered, CALENDAR)).toMatchObject({ status: "NOT_RECEIVED", dueOn: null, countedFrom: null });
  expect(statutoryDeadline(registered, CALENDAR)).toBeNull();
});

test("the statutory day is counted from the receipt, whatever happens between", () => {
  const acts = history("RECEIVED@2021-10-07; SUPPLEMENT_REQUESTED@2021-10-11; COMPLETED@2021-10-18");

  expect(statutoryDeadline({ term: term(5), acts }, CALENDAR)).toBe("2021-10-14");
  expect(statutoryDeadline({ term: term(null, "OTHER"), acts }, CALENDAR)).toBeNull();
});

describe("the notice that a dossier is incomplete", () => {
  const received = history("RECEIVED@2026-11-20");
  const requested = (day: string) => history(`RECEIVED@2026-11-20; SUPPLEMENT_REQUESTED@${day}`);

  test("is due three working days after the receipt", () => {
    expect(supplementNoticeDueOn(received, "DECREE_118_2025", CALENDAR)).toBe("2026-11-25");
    expect(supplementNoticeDueOn(received, "DECREE_118_2025", ENACTED)).toBe("2026-11-26");
    expect(supplementNoticeDueOn(history("REGISTERED@2026-11-20"), "DECREE_118_2025", CALENDAR)).toBeNull();
  });

  test.each([
    ["2026-11-25", false],
    ["2026-11-26", true],
  ])("on %s: too late %s", (day, late) => {
    expect(wasNoticeLate(requested(day), "2026-11-25" as PlainDate)).toBe(late);
  });

  test("that nobody gave is neither late nor in time", () => {
    expect(wasNoticeLate(received, "2026-11-25" as PlainDate)).toBeNull();
  });
});
