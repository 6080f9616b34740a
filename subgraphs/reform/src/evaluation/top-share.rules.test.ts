import { expect, it } from "vitest";
import { STANDARD } from "./standard.js";
import { type Candidate, topShareOf } from "./top-share.rules.js";

const body = (
  organisationId: string,
  points: number,
  possibleClass: "EXCELLENT" | "GOOD" | "COMPLETED",
): Candidate => ({
  ...{ organisationId, points, rating: { isRated: true, class: null, possibleClass } },
});
const best = (points: readonly number[]) => points.map((each, n) => body(`best-${n}`, each, "EXCELLENT"));
const good = (n: number) => Array.from({ length: n }, (_, i) => body(`good-${i}`, 75, "GOOD"));

it.each<[string, Candidate[], number, string[]]>([
  ["two of twelve", [...best([96, 95, 94]), ...good(9)], 2, ["best-0", "best-1"]],
  ["one of eleven", [...best([96, 95]), ...good(9)], 1, ["best-0"]],
  ["none of five", [...best([99]), ...good(4)], 0, []],
  ["one of six", [...best([99]), ...good(5)], 1, ["best-0"]],
  ["nobody who ties at the edge", [...best([96, 96]), ...good(4)], 1, []],
  ["only candidates", [...best([96]), ...good(11)], 2, ["best-0"]],
  ["not by those who only completed the year", [...best([96]), body("x", 55, "COMPLETED"), ...good(4)], 0, []],
  ["nobody of an empty group", [], 0, []],
])("among the best may be %s", (_who, group, places, within) => {
  const share = topShareOf(group, STANDARD);

  expect([share.places, [...share.within]]).toEqual([places, within]);
});
