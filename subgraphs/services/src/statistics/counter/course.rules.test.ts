import { addDays, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CALENDAR, history } from "../../../test/dossier-calendar.js";
import { lawfulLives } from "../../../test/lawful-lives.js";
import { statutoryDeadline } from "../../deadline/legal-deadline.rules.js";
import { onTime766 } from "../../deadline/on-time-766.rules.js";
import { isOverdueAt } from "../../deadline/overdue.rules.js";
import type { Term } from "../../deadline/term.rules.js";
import type { ActFact } from "../../dossier/dossier-state.rules.js";
import { courseOf } from "./course.rules.js";

const FIVE_DAYS: Term = { amount: 5, unit: "WORKING_DAY" };
const factsOf = (acts: readonly ActFact[], term: Term | null) => ({
  ...{ acts, term, statutoryDueOn: statutoryDeadline({ acts, term }, CALENDAR) },
});
const course = (text: string) => courseOf(factsOf(history(text), FIVE_DAYS), CALENDAR);

test("an open dossier is on time, and late by itself from the day after its last one", () => {
  expect(course("RECEIVED@2026-11-02")).toEqual({
    receivedOn: "2026-11-02",
    standings: [
      { from: "2026-11-02", result: "ON_TIME", isPastLegal: false },
      { from: "2026-11-10", result: "OVERDUE", isPastLegal: true },
    ],
    ending: null,
    withdrawnOn: null,
  });
});

test("an end is told with its result, its law and the working days that it took", () => {
  expect(course("RECEIVED@2026-11-02; FINISHED@2026-11-11; RETURNED@2026-11-12")).toMatchObject({
    ending: { on: "2026-11-11", result: "OVERDUE", keptLegal: false, workingDays: 7, isStopped: false },
  });
});

test.each([
  ["RECEIVED@2026-11-02; REFUSED@2026-11-03", { isStopped: true, result: "ON_TIME", keptLegal: true, workingDays: 1 }],
  ["RECEIVED@2026-11-02; RETURNED@2026-11-02", { isStopped: false, workingDays: 0 }],
])("%s ends", (text, ending) => {
  expect(course(text)?.ending).toMatchObject(ending);
});

test("what was never received has no course, and what was withdrawn no ending", () => {
  expect(course("REGISTERED@2026-11-02; REFUSED@2026-11-03")).toBeNull();
  expect(course("RECEIVED@2026-11-02; WITHDRAWN@2026-11-03")).toMatchObject({
    ending: null,
    withdrawnOn: "2026-11-03",
    standings: [{ from: "2026-11-02", result: "ON_TIME", isPastLegal: false }],
  });
});

const terms = fc.constantFrom<(Term | null)[]>(
  FIVE_DAYS,
  { amount: 12, unit: "HOUR" },
  { amount: 1, unit: "MONTH" },
  { amount: 4, unit: "DAY" },
  { amount: null, unit: "OTHER" },
  null,
);

test("on every day of every lawful life the course says what the two calculations say", () => {
  fc.assert(
    fc.property(lawfulLives({ min: "2026-04-20", max: "2026-05-10" }), terms, (acts, term) => {
      const facts = factsOf(acts, term);
      const found = courseOf(facts, CALENDAR);
      for (let day = plainDate("2026-04-18"); day < "2026-07-20"; day = addDays(day, 1)) {
        const { result } = onTime766(facts, day, CALENDAR);
        const isPastLegal = isOverdueAt(facts, { on: day, at: null }, CALENDAR) === true;
        const closed = found?.ending?.on ?? found?.withdrawnOn ?? null;
        const isClosed = closed !== null && closed <= day;
        const standing = isClosed ? null : (found?.standings.findLast(({ from }) => from <= day) ?? null);

        if (isClosed) expect([day, found?.ending?.result ?? "NOT_COUNTED"]).toEqual([day, result]);
        else if (standing === null) expect([day, result]).toEqual([day, "NOT_COUNTED"]);
        else expect([day, standing.result, standing.isPastLegal]).toEqual([day, result, isPastLegal]);
      }
    }),
    { numRuns: 150, seed: 34 },
  );
});
