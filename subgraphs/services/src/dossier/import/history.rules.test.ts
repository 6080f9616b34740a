import { expect, test } from "vitest";
import { parseHistory, writeHistory } from "./history.rules.js";

const NOTHING = { promisedOn: null, amount: null, reason: null };

test("a history is read act by act, its times as instants in UTC and days in Viet Nam", () => {
  const text =
    "RECEIVED@2021-10-07T23:30+07:00>2021-10-14; OBLIGATION_RECORDED@2021-10-08=1500000;STOPPED@2021-10-12 (hết hạn)";

  expect(parseHistory(text)).toEqual([
    {
      ...NOTHING,
      kind: "RECEIVED",
      actedOn: "2021-10-07",
      actedAt: "2021-10-07T16:30:00.000Z",
      promisedOn: "2021-10-14",
    },
    { ...NOTHING, kind: "OBLIGATION_RECORDED", actedOn: "2021-10-08", actedAt: null, amount: 1_500_000 },
    { ...NOTHING, kind: "STOPPED", actedOn: "2021-10-12", actedAt: null, reason: "hết hạn" },
  ]);
});

test("a history that was read is written as it is read again", () => {
  const acts = parseHistory("RECEIVED@2021-10-07T01:00:00.000Z>2021-10-14; EXTENDED@2021-10-13>2021-10-20 (quá tải)");

  expect(writeHistory(acts as never)).toBe(
    "RECEIVED@2021-10-07T01:00:00.000Z>2021-10-14; EXTENDED@2021-10-13>2021-10-20 (quá tải)",
  );
});

test("a time just before midnight in UTC is the next day in Viet Nam", () => {
  expect(parseHistory("RECEIVED@2021-10-07T20:00Z")).toMatchObject([{ actedOn: "2021-10-08" }]);
});

test.each([
  ["", '"" is no act'],
  ["RECEIVED", "is no act"],
  ["EATEN@2021-10-07", '"EATEN" is no act'],
  ["RECEIVED@2021-02-30", '"2021-02-30" is no day'],
  ["RECEIVED@2021-10-07T08:15", "nor a time with its offset"],
  ["RECEIVED@2021-02-30T08:15Z", "is no day"],
  ["RECEIVED@2021-10-07T25:15Z", "is no day"],
  ["RECEIVED@2021-10-07>soon", '"soon" is no day'],
  ["RECEIVED@2021-10-07; ", '"" is no act'],
  ["OBLIGATION_RECORDED@2021-10-07=-5", "is no act"],
])("%j is no history", (text, problem) => {
  expect((parseHistory(text) as { problem: string }).problem).toContain(problem);
});
