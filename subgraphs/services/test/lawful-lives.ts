import { addDays, type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import fc from "fast-check";
import { refusalToHistory } from "../src/dossier/dossier-act.rules.js";
import { type ActRecord, stateAfter, stateOf } from "../src/dossier/dossier-state.rules.js";
import { DOSSIER_ACTS, type DossierActKind } from "../src/dossier/dossier-words.js";

const CLOCK = { today: plainDate("2026-11-23"), now: "2026-11-23T05:00:00.000Z" };

/** One step of a life: which of the acts that may follow is done, how many days later, and what it promises. */
const step = fc.record({
  choice: fc.nat(20),
  daysLater: fc.integer({ min: 0, max: 9 }),
  promisedIn: fc.option(fc.integer({ min: 0, max: 30 })),
});

/** The acts of a dossier as the law allows them, of any length, from a day on. */
export function lawfulLives(firstDay: { min: string; max: string }): fc.Arbitrary<ActRecord[]> {
  const days = Math.round((Date.parse(firstDay.max) - Date.parse(firstDay.min)) / 86_400_000);
  return fc
    .record({ begins: fc.nat(days), steps: fc.array(step, { minLength: 1, maxLength: 9 }) })
    .map(({ begins, steps }) => {
      const acts: ActRecord[] = [];
      let day = addDays(plainDate(firstDay.min), begins);
      for (const { choice, daysLater, promisedIn } of steps) {
        day = addDays(day, acts.length === 0 ? 0 : daysLater);
        const act = actAt(acts, choice, day, promisedIn);
        if (act !== null) acts.push(act);
      }
      return acts;
    });
}

function actAt(acts: readonly ActRecord[], choice: number, day: PlainDate, promisedIn: number | null) {
  const state = stateOf(acts);
  const possible = DOSSIER_ACTS.filter((kind) => stateAfter(state, kind) !== null);
  const kind = possible[choice % Math.max(1, possible.length)];
  if (kind === undefined) return null;
  const act: ActRecord = {
    ...{ kind, actedOn: day, actedAt: null, reason: null, amount: null },
    promisedOn: promiseOf(kind, acts, day, promisedIn),
  };
  return refusalToHistory([...acts, act], CLOCK) === null ? act : null;
}

function promiseOf(kind: DossierActKind, acts: readonly ActRecord[], day: PlainDate, promisedIn: number | null) {
  if (kind === "EXTENDED") {
    const earlier = acts.findLast(({ promisedOn }) => promisedOn !== null)?.promisedOn ?? day;
    return addDays(earlier > day ? earlier : day, 1 + (promisedIn ?? 0));
  }
  const mayPromise = kind === "RECEIVED" || kind === "COMPLETED";
  return mayPromise && promisedIn !== null ? addDays(day, promisedIn) : null;
}
