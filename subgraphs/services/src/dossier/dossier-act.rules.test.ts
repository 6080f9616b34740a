import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import { history } from "../../test/dossier-calendar.js";
import { refusalToHistory, refusalToStep, refusalToTime } from "./dossier-act.rules.js";
import type { DossierActKind } from "./dossier-words.js";

const CLOCK = { today: plainDate("2026-11-23"), now: "2026-11-23T05:00:00.000Z" };

describe("an act that does not follow", () => {
  test.each<[string, DossierActKind, string]>([
    ["RECEIVED@2026-11-02; FINISHED@2026-11-05", "FINISHED", "ALREADY_DONE"],
    ["RECEIVED@2026-11-02; FINISHED@2026-11-05; RETURNED@2026-11-06", "FINISHED", "ALREADY_DONE"],
    ["RECEIVED@2026-11-02; EXTENDED@2026-11-05>2026-11-12", "EXTENDED", "ALREADY_DONE"],
    ["RECEIVED@2026-11-02; SUPPLEMENT_REQUESTED@2026-11-05", "SUPPLEMENT_REQUESTED", "ALREADY_DONE"],
    ["RECEIVED@2026-11-02; OBLIGATION_RECORDED@2026-11-05", "OBLIGATION_RECORDED", "ALREADY_DONE"],
    ["REGISTERED@2026-11-02; RECEIVED@2026-11-02", "RECEIVED", "ALREADY_DONE"],
    ["RECEIVED@2026-11-02", "COMPLETED", "WRONG_STEP"],
    ["RECEIVED@2026-11-02", "OBLIGATION_FULFILLED", "WRONG_STEP"],
    ["RECEIVED@2026-11-02; SUPPLEMENT_REQUESTED@2026-11-05", "FINISHED", "WRONG_STEP"],
    ["RECEIVED@2026-11-02; FINISHED@2026-11-05", "WITHDRAWN", "WRONG_STEP"],
    ["REGISTERED@2026-11-02", "FINISHED", "WRONG_STEP"],
    ["REGISTERED@2026-11-02; REFUSED@2026-11-02", "RECEIVED", "WRONG_STEP"],
  ])("%s, then %s: %s", (text, kind, code) => {
    expect(refusalToStep(kind, history(text))?.code).toBe(code);
  });

  test.each<[string, DossierActKind]>([
    ["RECEIVED@2026-11-02", "FORWARDED"],
    ["RECEIVED@2026-11-02; SUPPLEMENT_REQUESTED@2026-11-03; COMPLETED@2026-11-04", "SUPPLEMENT_REQUESTED"],
    ["RECEIVED@2026-11-02; OBLIGATION_RECORDED@2026-11-03; OBLIGATION_FULFILLED@2026-11-04", "OBLIGATION_RECORDED"],
  ])("%s, then %s: it does", (text, kind) => {
    expect(refusalToStep(kind, history(text))).toBeNull();
  });
});

describe("an act at a time that cannot be", () => {
  const before = history("RECEIVED@2026-11-02T09:00+07:00");
  test.each<[string, string | null, string | undefined]>([
    ["2026-11-02", "2026-11-02T02:00:00.000Z", undefined],
    ["2026-11-02", null, undefined],
    ["2026-11-02", "2026-11-02T01:59:59.999Z", "BEFORE_START"],
    ["2026-11-01", null, "BEFORE_START"],
    ["2026-11-23", "2026-11-23T05:00:00.000Z", undefined],
    ["2026-11-23", "2026-11-23T05:00:00.001Z", "INVALID_VALUE"],
    ["2026-11-24", null, "INVALID_VALUE"],
    ["2018-06-20", null, "INVALID_VALUE"],
    ["0001-01-01", null, "INVALID_VALUE"],
  ])("%s %s: %s", (actedOn, actedAt, code) => {
    expect(refusalToTime({ actedOn: plainDate(actedOn), actedAt }, before, CLOCK)?.code).toBe(code);
  });
});

test("the first fault of a history is named with its place", () => {
  const lawful = history("RECEIVED@2026-11-02; FINISHED@2026-11-05; RETURNED@2026-11-06");
  const twice = history("RECEIVED@2026-11-02; FINISHED@2026-11-05; FINISHED@2026-11-06; RETURNED@2026-11-01");
  const back = history("RECEIVED@2026-11-02; FINISHED@2026-11-01");

  expect(refusalToHistory(lawful, CLOCK)).toBeNull();
  expect(refusalToHistory(twice, CLOCK)).toMatchObject({ at: 2, refusal: { code: "ALREADY_DONE", field: ["acts"] } });
  expect(refusalToHistory(back, CLOCK)).toMatchObject({ at: 1, refusal: { code: "BEFORE_START" } });
});
