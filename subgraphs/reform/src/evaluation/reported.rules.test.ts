import { expect, it } from "vitest";
import { type ReportedFigures, withReported } from "./reported.rules.js";

const MEASURED = [
  { measure: "PLAN_ITEMS_DONE", share: 0.7, weight: 40 },
  { measure: "DOSSIERS_ON_TIME", share: null, weight: 20 },
  { measure: "SATISFACTION", share: 0.5, weight: 15 },
] as const;

it.each<[string, ReportedFigures | null, (number | null)[], (number | null)[]]>([
  [
    "more than was measured",
    { itemsDue: 10, itemsDone: 9, onTimePercent: 97.5 },
    [0.9, 0.975, null],
    [0.2, null, null],
  ],
  ["nothing", null, [null, null, null], [null, null, null]],
  ["no figures", { itemsDue: null, itemsDone: null, onTimePercent: null }, [null, null, null], [null, null, null]],
])("beside what was measured stands what a body reported: %s", (_what, report, reported, differences) => {
  const compared = withReported(MEASURED, report);

  expect(compared.map((each) => each.reported)).toEqual(reported);
  expect(compared.map((each) => each.difference)).toEqual(differences);
});
