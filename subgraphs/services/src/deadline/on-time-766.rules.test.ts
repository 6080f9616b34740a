import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import { CALENDAR, ENACTED, history } from "../../test/dossier-calendar.js";
import { method766, onTime766, share766 } from "./on-time-766.rules.js";

const YEAR_END = plainDate("2021-12-14");
const measure = (text: string, statutory: string | null = null, periodEnd = YEAR_END, calendar = CALENDAR) =>
  onTime766(
    { acts: history(text), statutoryDueOn: statutory === null ? null : plainDate(statutory) },
    periodEnd,
    calendar,
  );

describe("the end is the finish, else the giving, else the stop, else the end of the period", () => {
  const PROMISED = "RECEIVED@2021-10-07>2021-10-14";
  test.each([
    [`${PROMISED}; FINISHED@2021-10-14; RETURNED@2021-11-01`, "FINISHED", "2021-10-14", "ON_TIME"],
    [`${PROMISED}; FINISHED@2021-10-15; RETURNED@2021-10-15`, "FINISHED", "2021-10-15", "OVERDUE"],
    [`${PROMISED}; RETURNED@2021-10-14`, "RETURNED", "2021-10-14", "ON_TIME"],
    [`${PROMISED}; RETURNED@2021-10-15`, "RETURNED", "2021-10-15", "OVERDUE"],
    [`${PROMISED}; STOPPED@2021-10-13 (bỏ)`, "STOPPED", "2021-10-13", "ON_TIME"],
    [`${PROMISED}; REFUSED@2021-10-18 (không đủ điều kiện)`, "STOPPED", "2021-10-18", "OVERDUE"],
    [PROMISED, "PERIOD_END", "2021-12-14", "OVERDUE"],
    ["RECEIVED@2021-12-10>2021-12-14", "PERIOD_END", "2021-12-14", "ON_TIME"],
    ["RECEIVED@2021-12-10>2021-12-20; FINISHED@2021-12-30", "PERIOD_END", "2021-12-14", "ON_TIME"],
  ])("%s: %s on %s, %s", (text, end, measuredOn, result) => {
    expect(measure(text)).toMatchObject({ end, measuredOn, result, dueFrom: "PROMISE" });
  });
});

describe("one request for a supplement pauses", () => {
  const PAUSED = "RECEIVED@2021-10-07>2021-10-14; SUPPLEMENT_REQUESTED@2021-10-11; COMPLETED@2021-10-18";
  test.each([
    [`${PAUSED}; FINISHED@2021-10-21`, "ON_TIME"],
    [`${PAUSED}; FINISHED@2021-10-22`, "OVERDUE"],
  ])("%s: %s, five working days later than promised", (text, result) => {
    expect(measure(text)).toMatchObject({ dueOn: "2021-10-21", result, supplementRequests: 1 });
  });

  test("for as long as it is not answered", () => {
    const waiting = "RECEIVED@2021-10-07>2021-10-14; SUPPLEMENT_REQUESTED@2021-10-14";
    const late = "RECEIVED@2021-10-07>2021-10-14; SUPPLEMENT_REQUESTED@2021-10-15";

    expect(measure(waiting)).toMatchObject({ end: "PERIOD_END", result: "ON_TIME" });
    expect(measure(`${waiting}; STOPPED@2021-12-01 (không bổ sung)`)).toMatchObject({
      end: "STOPPED",
      result: "ON_TIME",
    });
    expect(measure(late)).toMatchObject({ result: "OVERDUE" });
  });

  test("completed on the same day it moves nothing, not even off a Sunday", () => {
    const text = "RECEIVED@2021-10-07>2021-10-17; SUPPLEMENT_REQUESTED@2021-10-11; COMPLETED@2021-10-11";

    expect(measure(`${text}; FINISHED@2021-10-18`)).toMatchObject({ dueOn: "2021-10-17", result: "OVERDUE" });
  });

  test("over the holiday of 24 November 2026 as the calendar has it", () => {
    const text =
      "RECEIVED@2026-11-16>2026-11-23; SUPPLEMENT_REQUESTED@2026-11-20; COMPLETED@2026-11-23; FINISHED@2026-11-25";
    const end = plainDate("2026-12-14");

    expect(measure(text, null, end)).toMatchObject({ dueOn: "2026-11-24", result: "OVERDUE" });
    expect(measure(text, null, end, ENACTED)).toMatchObject({ dueOn: "2026-11-25", result: "ON_TIME" });
  });

  test("beyond the calendar nobody knows", () => {
    const text =
      "RECEIVED@2026-12-21>2026-12-30; SUPPLEMENT_REQUESTED@2026-12-22; COMPLETED@2026-12-31; FINISHED@2027-01-04";

    expect(measure(text, null, plainDate("2027-01-14"))).toMatchObject({ dueOn: null, result: "UNKNOWN" });
  });
});

test("two requests are overdue, however early the end", () => {
  const text =
    "RECEIVED@2021-10-07>2021-12-31; SUPPLEMENT_REQUESTED@2021-10-08; COMPLETED@2021-10-09; SUPPLEMENT_REQUESTED@2021-10-10; COMPLETED@2021-10-11; FINISHED@2021-10-12";

  expect(measure(text)).toMatchObject({ result: "OVERDUE", supplementRequests: 2 });
});

test("without a promise the statutory term counts, without that nobody knows", () => {
  const text = "RECEIVED@2021-10-07; FINISHED@2021-10-15";

  expect(measure(text, "2021-10-15")).toMatchObject({ dueFrom: "STATUTE", dueOn: "2021-10-15", result: "ON_TIME" });
  expect(measure(text, "2021-10-14")).toMatchObject({ dueFrom: "STATUTE", result: "OVERDUE" });
  expect(measure(text)).toMatchObject({ dueFrom: null, dueOn: null, result: "UNKNOWN" });
});

test("an apology does not make a late dossier punctual", () => {
  const text = "RECEIVED@2021-10-07>2021-10-14; EXTENDED@2021-10-14>2021-10-21; FINISHED@2021-10-20";

  expect(measure(text, "2021-10-21")).toMatchObject({ dueOn: "2021-10-14", result: "OVERDUE" });
});

test("a financial obligation does not pause this statistic", () => {
  const text =
    "RECEIVED@2021-10-07>2021-10-14; OBLIGATION_RECORDED@2021-10-08; OBLIGATION_FULFILLED@2021-10-14; FINISHED@2021-10-15";

  expect(measure(text)).toMatchObject({ dueOn: "2021-10-14", result: "OVERDUE" });
});

test.each([
  "REGISTERED@2021-10-07",
  "REGISTERED@2021-10-07; REFUSED@2021-10-08 (thiếu đơn)",
  "RECEIVED@2021-10-07>2021-10-14; WITHDRAWN@2021-11-01",
  "RECEIVED@2021-12-15>2021-12-20; FINISHED@2021-12-16",
])("%s does not count in the year", (text) => {
  expect(measure(text)).toMatchObject({ result: "NOT_COUNTED", measuredOn: null, dueOn: null });
});

test("nothing to share is no share, and not zero", () => {
  expect([share766({ onTime: 0, overdue: 0 }), share766({ onTime: 0, overdue: 3 })]).toEqual([null, 0]);
  expect(share766({ onTime: 3, overdue: 1 })).toBe(0.75);
});

test("a way of handing in that nobody recorded counts as direct", () => {
  expect([method766(null), method766("POSTAL"), method766("ONLINE")]).toEqual(["DIRECT", "POSTAL", "ONLINE"]);
});
