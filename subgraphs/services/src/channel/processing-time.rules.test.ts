import { expect, test } from "vitest";
import { type ProcessingUnit, problemOfTime, readTime } from "./processing-time.rules.js";

test.each([
  ["12", "WORKING_DAY", null, { amount: 12, unit: "WORKING_DAY", note: null }],
  ["7.5", "WORKING_DAY", "nội tỉnh", { amount: 7.5, unit: "WORKING_DAY", note: "nội tỉnh" }],
  ["7,5", "DAY", null, { amount: 7.5, unit: "DAY", note: null }],
  ["7", "OTHER", null, { amount: 7, unit: "OTHER", note: null }],
  ["Theo mô tả", "OTHER", null, { amount: null, unit: "OTHER", note: "Theo mô tả" }],
  [
    "Trong ngày",
    "OTHER",
    "sau 15 giờ: hôm sau",
    { amount: null, unit: "OTHER", note: "Trong ngày sau 15 giờ: hôm sau" },
  ],
  ["", "OTHER", null, { amount: null, unit: "OTHER", note: null }],
  ["ba", "DAY", null, { amount: null, unit: "DAY", note: null }],
] as const)("«%s» in %s with the words %s is read as it stands", (text, unit, note, time) => {
  expect(readTime(text, unit, note)).toEqual(time);
});

test.each<[number | null, ProcessingUnit, string | null, string | null]>([
  [12, "WORKING_DAY", null, null],
  [0.5, "DAY", null, null],
  [65, "WORKING_DAY", null, null],
  [0, "WORKING_DAY", null, "0 is no length of time"],
  [-3, "DAY", null, "-3 is no length of time"],
  [Number.NaN, "HOUR", null, "NaN is no length of time"],
  [null, "MONTH", "một tháng", "a time in MONTH needs its number"],
  [751, "WORKING_DAY", null, "751 WORKING_DAY is longer than any procedure takes"],
  [37, "MONTH", null, "37 MONTH is longer than any procedure takes"],
  [0, "OTHER", null, null],
  [-1, "OTHER", null, "-1 is no length of time"],
  [null, "OTHER", "Theo mô tả", null],
  [null, "OTHER", null, "neither a number nor words say how long"],
])("%s %s (%s): %s", (amount, unit, note, problem) => {
  expect(problemOfTime({ amount, unit, note })).toBe(problem);
});
