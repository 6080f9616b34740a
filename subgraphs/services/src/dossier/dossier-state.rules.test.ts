import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import { history } from "../../test/dossier-calendar.js";
import { isOpen, stateAfter, stateOf, stateOn, TRANSITIONS } from "./dossier-state.rules.js";
import { DOSSIER_ACTS, DOSSIER_STATES, type DossierActKind, type DossierState } from "./dossier-words.js";

/** Every lawful step: the state before, and the states that the acts lead to, in the order of the acts. */
const LAWFUL: Record<string, Partial<Record<DossierActKind, DossierState>>> = {
  null: { REGISTERED: "SUBMITTED", RECEIVED: "RECEIVED" },
  SUBMITTED: { RECEIVED: "RECEIVED", REFUSED: "NOT_RECEIVED", WITHDRAWN: "WITHDRAWN" },
  RECEIVED: {
    REFUSED: "STOPPED",
    FORWARDED: "IN_PROCESS",
    SUPPLEMENT_REQUESTED: "SUPPLEMENT_REQUESTED",
    OBLIGATION_RECORDED: "PAYMENT_REQUESTED",
    EXTENDED: "RECEIVED",
    FINISHED: "FINISHED",
    RETURNED: "RETURNED",
    WITHDRAWN: "WITHDRAWN",
    STOPPED: "STOPPED",
  },
  IN_PROCESS: {
    REFUSED: "STOPPED",
    SUPPLEMENT_REQUESTED: "SUPPLEMENT_REQUESTED",
    OBLIGATION_RECORDED: "PAYMENT_REQUESTED",
    EXTENDED: "IN_PROCESS",
    FINISHED: "FINISHED",
    RETURNED: "RETURNED",
    WITHDRAWN: "WITHDRAWN",
    STOPPED: "STOPPED",
  },
  SUPPLEMENT_REQUESTED: { COMPLETED: "IN_PROCESS", WITHDRAWN: "WITHDRAWN", STOPPED: "STOPPED" },
  PAYMENT_REQUESTED: {
    OBLIGATION_FULFILLED: "IN_PROCESS",
    EXTENDED: "PAYMENT_REQUESTED",
    WITHDRAWN: "WITHDRAWN",
    STOPPED: "STOPPED",
  },
  FINISHED: { RETURNED: "RETURNED" },
};

describe("the lawful steps", () => {
  test.each([null, ...DOSSIER_STATES])("from %s are these and no others", (state) => {
    const found = DOSSIER_ACTS.map((act) => [act, stateAfter(state, act)]).filter(([, to]) => to !== null);

    expect(Object.fromEntries(found)).toEqual(LAWFUL[String(state)] ?? {});
  });

  it("are each listed once", () => {
    expect(new Set(TRANSITIONS.map(({ act, from }) => `${from} ${act}`)).size).toBe(TRANSITIONS.length);
  });

  it("reach each of the ten states", () => {
    expect(new Set(TRANSITIONS.map(({ to }) => to))).toEqual(new Set(DOSSIER_STATES));
  });
});

test.each([
  ["REGISTERED@2021-10-01", "SUBMITTED"],
  ["REGISTERED@2021-10-01; REFUSED@2021-10-01 (thiếu đơn)", "NOT_RECEIVED"],
  ["RECEIVED@2021-10-07; FORWARDED@2021-10-07; SUPPLEMENT_REQUESTED@2021-10-08", "SUPPLEMENT_REQUESTED"],
  ["RECEIVED@2021-10-07; EXTENDED@2021-10-08>2021-10-20; FINISHED@2021-10-15", "FINISHED"],
  ["RECEIVED@2021-10-07; FINISHED@2021-10-08; FINISHED@2021-10-09", null],
  ["COMPLETED@2021-10-07", null],
])("%s adds up to %s", (text, state) => {
  expect(stateOf(history(text))).toBe(state);
});

test("a dossier stands on a day where the acts of that day and before left it", () => {
  const acts = history("REGISTERED@2021-10-01; RECEIVED@2021-10-04; FORWARDED@2021-10-04; FINISHED@2021-10-08");
  const on = (day: string) => stateOn(acts, plainDate(day));

  expect(
    ["2021-09-30", "2021-10-01", "2021-10-03", "2021-10-04", "2021-10-07", "2021-10-08", "2026-11-23"].map(on),
  ).toEqual([null, "SUBMITTED", "SUBMITTED", "IN_PROCESS", "IN_PROCESS", "FINISHED", "FINISHED"]);
});

test("five of the ten states are open", () => {
  expect(DOSSIER_STATES.filter(isOpen)).toEqual([
    "SUBMITTED",
    "RECEIVED",
    "IN_PROCESS",
    "SUPPLEMENT_REQUESTED",
    "PAYMENT_REQUESTED",
  ]);
});
