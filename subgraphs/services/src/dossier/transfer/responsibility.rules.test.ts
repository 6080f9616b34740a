import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { history } from "../../../test/dossier-calendar.js";
import { type Responsibility, responsibilities, responsibleOn, type TransferFacts } from "./responsibility.rules.js";

const passes = (
  id: string,
  fromBodyId: string,
  toBodyId: string,
  day: string,
  procedures?: string[],
): TransferFacts => ({
  id,
  fromBodyId,
  toBodyId,
  effectiveOn: plainDate(day),
  procedureIds: procedures === undefined ? null : new Set(procedures),
});
const PLANNING = passes("a", "planning", "finance", "2025-02-19");
const PROVINCE = passes("b", "finance", "finance of Ninh Bình", "2025-07-01");
const way = (text: string, ...transfers: TransferFacts[]) =>
  responsibilities({ bodyId: "planning", procedureId: "enterprise", acts: history(text) }, transfers);
const bodies = (periods: Responsibility[]) => periods.map(({ bodyId, validFrom }) => `${bodyId} ${validFrom}`);

test("an open dossier follows each transfer, in the order of the days, with the days on which it was so", () => {
  expect(way("RECEIVED@2025-02-10", PROVINCE, PLANNING)).toEqual([
    { bodyId: "planning", validFrom: "2025-02-10", validTo: "2025-02-19", transferId: null },
    { bodyId: "finance", validFrom: "2025-02-19", validTo: "2025-07-01", transferId: "a" },
    { bodyId: "finance of Ninh Bình", validFrom: "2025-07-01", validTo: null, transferId: "b" },
  ]);
});

test.each([
  ["RECEIVED@2025-02-10; FINISHED@2025-02-18; RETURNED@2025-02-18", ["planning 2025-02-10"]],
  ["RECEIVED@2025-02-10; WITHDRAWN@2025-02-18", ["planning 2025-02-10"]],
  // Its result is still to be given.
  ["RECEIVED@2025-02-10; FINISHED@2025-02-18", ["planning 2025-02-10", "finance 2025-02-19"]],
  ["RECEIVED@2025-02-10; FINISHED@2025-02-19; RETURNED@2025-02-19", ["planning 2025-02-10", "finance 2025-02-19"]],
  ["REGISTERED@2025-02-10", ["planning 2025-02-10", "finance 2025-02-19"]],
  ["RECEIVED@2025-02-19", ["planning 2025-02-19"]],
])("%s stays, once it is settled, with the body of then: %s", (text, expected) => {
  expect(bodies(way(text, PLANNING))).toEqual(expected);
});

test("only the procedures named pass", () => {
  const named = passes("c", "planning", "finance", "2025-02-19", ["enterprise"]);
  const others = passes("d", "planning", "home affairs", "2025-02-19", ["investment"]);

  expect(bodies(way("RECEIVED@2025-02-10", others, named))).toEqual(["planning 2025-02-10", "finance 2025-02-19"]);
  expect(bodies(way("RECEIVED@2025-02-10", others))).toEqual(["planning 2025-02-10"]);
});

test("the transfer of another body changes nothing", () => {
  expect(bodies(way("RECEIVED@2025-02-10", PROVINCE))).toEqual(["planning 2025-02-10"]);
});

test.each([
  ["2025-02-09", null],
  ["2025-02-10", "planning"],
  ["2025-02-18", "planning"],
  ["2025-02-19", "finance"],
  ["2026-11-23", "finance of Ninh Bình"],
])("on %s it is %s that has to finish it", (day, body) => {
  expect(responsibleOn(way("RECEIVED@2025-02-10", PLANNING, PROVINCE), plainDate(day))).toBe(body);
});
