import { expect, it } from "vitest";
import { type Comparable, isKept, placesBy, type RankingOrder } from "./ranking.rules.js";

const body = (organisationId: string, figures: Partial<Record<RankingOrder, number>>): Comparable => ({
  ...{ organisationId, POINTS: null, ON_TIME: null, SATISFACTION: null, TASKS_DONE: null },
  ...{ MOST_OVERDUE: null, OVERDUE_GROWTH: null },
  ...figures,
});
const BODIES = [
  body("so-a", { POINTS: 80, ON_TIME: 0.9, MOST_OVERDUE: 3 }),
  body("so-b", { POINTS: 95, ON_TIME: 0.7, MOST_OVERDUE: 0 }),
  body("so-c", { ON_TIME: 0.99, MOST_OVERDUE: 40 }),
  body("so-d", { POINTS: 80 }),
];

it.each<[RankingOrder, string[], number[]]>([
  ["POINTS", ["so-b", "so-a", "so-d", "so-c"], [1, 2, 2, 4]],
  ["ON_TIME", ["so-c", "so-a", "so-b", "so-d"], [1, 2, 3, 4]],
  ["MOST_OVERDUE", ["so-c", "so-a", "so-b", "so-d"], [1, 2, 3, 4]],
  ["SATISFACTION", ["so-a", "so-b", "so-c", "so-d"], [1, 1, 1, 1]],
])("by %s who ties shares a place, and those of whom nothing is known come last", (order, ids, places) => {
  const ranked = placesBy(BODIES, order);

  expect(ranked.map(({ organisationId }) => organisationId)).toEqual(ids);
  expect(ranked.map(({ place }) => place)).toEqual(places);
});

it.each<[number | null, number | null, boolean, boolean]>([
  [-3, 5, true, true],
  [-3, 0, true, false],
  [0, 5, false, true],
  [null, null, false, false],
])("posts %s and overdue %s against the period before: lost %s, grew %s", (posts, overdue, lost, grew) => {
  const changed = { civilServantsAssignedChange: posts, overdueDossiersChange: overdue };

  expect(isKept(changed, { lostPosts: true, overdueGrew: null })).toBe(lost);
  expect(isKept(changed, { lostPosts: false, overdueGrew: true })).toBe(grew);
  expect(isKept(changed, { lostPosts: null, overdueGrew: null })).toBe(true);
});
