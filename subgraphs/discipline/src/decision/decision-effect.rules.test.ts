import { calendarOf } from "@lienthong/kernel/domain/calendar.js";
import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import {
  administrativeDueOn,
  announceDueOn,
  effectCountsFrom,
  lapsesOn,
  mustBeCancelled,
  stateOn,
} from "./decision-effect.rules.js";

const day = plainDate;
const warning = { form: "WARNING", effectiveOn: day("2025-03-10"), partyDecidedOn: null, cancelledOn: null } as const;
const afterParty = { ...warning, partyDecidedOn: day("2025-02-20") };
const dismissal = { ...afterParty, form: "DISMISSAL" } as const;

describe("effect", () => {
  test.each([
    ["a warning", warning, "2025-03-10", "2026-03-10"],
    ["one that follows a party decision", afterParty, "2025-02-20", "2026-02-20"],
    ["a dismissal after a party decision", dismissal, "2025-03-10", null],
    ["a recall", { ...afterParty, form: "RECALL" }, "2025-03-10", null],
    ["one of 29 February", { ...warning, effectiveOn: day("2024-02-29") }, "2024-02-29", "2025-02-28"],
  ] as const)("of %s counts from %s on and ends by itself", (_what, decision, from, to) => {
    expect([effectCountsFrom(decision), lapsesOn(decision)]).toEqual([from, to]);
  });

  test.each([
    [warning, null, "2025-03-09", "PENDING"],
    [warning, null, "2025-03-10", "IN_EFFECT"],
    [warning, null, "2026-03-09", "IN_EFFECT"],
    [warning, null, "2026-03-10", "LAPSED"],
    [afterParty, null, "2025-02-20", "IN_EFFECT"],
    [afterParty, null, "2026-02-20", "LAPSED"],
    [dismissal, null, "2035-01-01", "IN_EFFECT"],
    [warning, "2025-09-01", "2025-08-31", "IN_EFFECT"],
    [warning, "2025-09-01", "2025-09-01", "REPLACED"],
    [warning, "2025-09-01", "2027-01-01", "REPLACED"],
    [warning, "2026-05-01", "2026-06-01", "LAPSED"],
    [{ ...warning, cancelledOn: day("2025-06-01") }, null, "2025-05-31", "IN_EFFECT"],
    [{ ...warning, cancelledOn: day("2025-06-01") }, null, "2025-06-01", "CANCELLED"],
    [{ ...warning, cancelledOn: day("2025-06-01") }, "2025-05-01", "2026-06-01", "CANCELLED"],
  ] as const)("%j, ended by another on %s: on %s it is %s", (decision, replacedOn, on, state) => {
    expect(stateOn(decision, replacedOn as PlainDate | null, day(on))).toBe(state);
  });
});

describe("after a cancellation", () => {
  const calendar = calendarOf({ version: 1, publishedOn: day("2025-01-01") }, [
    { date: "2025-01-01", name: "Tết Dương lịch", kind: "HOLIDAY", certainty: "CERTAIN", source: "test" },
    { date: "2025-09-02", name: "Quốc khánh", kind: "HOLIDAY", certainty: "CERTAIN", source: "test" },
  ] as never);

  test.each([
    ["2025-06-02", "WRONGFUL", "2025-06-16"],
    ["2025-08-25", "WRONGFUL", "2025-09-09"],
    ["2025-06-02", "IMPROPER", null],
    ["2025-06-02", "PARTY_DECISION_CANCELLED", null],
    [null, null, null],
  ] as const)("of %s for %s, it is announced by %s", (cancelledOn, cancellationGround, due) => {
    expect(announceDueOn({ cancelledOn: cancelledOn as PlainDate | null, cancellationGround }, calendar)).toBe(due);
  });
});

describe("a party decision", () => {
  test("is followed by administrative discipline within 30 days", () => {
    expect(administrativeDueOn(day("2025-02-20"))).toBe("2025-03-22");
  });

  test.each([
    [null, null, false],
    ["2025-06-01", null, true],
    ["2025-06-01", "2025-06-10", false],
  ] as const)("cancelled on %s forces a decision cancelled on %s to be cancelled: %s", (party, own, must) => {
    expect(mustBeCancelled({ cancelledOn: own as PlainDate | null }, party as PlainDate | null)).toBe(must);
  });
});
