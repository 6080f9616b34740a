import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { body, COMMITTEE, chairman, citizen, clerk, JUSTICE, TOURISM, who } from "../../test/procedure-world.js";
import {
  mayApprove,
  mayPropose,
  type ProposalFacts,
  refusalsToPropose,
  refusalToApprove,
  savingOf,
} from "./simplification.rules.js";

test.each([
  [
    { before: 15, after: 10 },
    { saved: 5, savedPercent: 33.3 },
  ],
  [
    { before: 7.5, after: 6.25 },
    { saved: 1.25, savedPercent: 16.7 },
  ],
  [
    { before: 12, after: 12 },
    { saved: 0, savedPercent: 0 },
  ],
  [
    { before: 3, after: 0 },
    { saved: 3, savedPercent: 100 },
  ],
  [
    { before: 0, after: 0 },
    { saved: 0, savedPercent: null },
  ],
  [
    { before: 1_250_000_000, after: 980_000_000 },
    { saved: 270_000_000, savedPercent: 21.6 },
  ],
])("%o saves %o", (change, saving) => {
  expect(savingOf(change)).toEqual(saving);
});

const TODAY = plainDate("2026-11-23");
const FACTS: ProposalFacts = {
  proposerId: TOURISM,
  proposedOn: plainDate("2026-10-01"),
  summary: "Bỏ bản sao giấy tờ đã có trong cơ sở dữ liệu",
  time: { unit: "WORKING_DAY", before: 15, after: 10 },
  components: null,
  cost: null,
  isInUse: true,
};

test.each<[string, Partial<ProposalFacts>, string[]]>([
  ["a shorter time", {}, []],
  ["fewer components alone", { time: null, components: { before: 5, after: 3 } }, []],
  ["a procedure of which nobody knows whether it was in use", { isInUse: null }, []],
  ["a procedure out of use", { isInUse: false }, ["ENDED procedureId"]],
  ["no words", { summary: " " }, ["MISSING_VALUE summary"]],
  ["a day to come", { proposedOn: plainDate("2026-11-24") }, ["INVALID_VALUE proposedOn"]],
  ["no body", { proposerId: "Organisation_1" }, ["INVALID_VALUE proposerId"]],
  ["a longer time", { time: { unit: "DAY", before: 10, after: 11 } }, ["INVALID_VALUE time"]],
  ["a time below nothing", { time: { unit: "DAY", before: 10, after: -1 } }, ["INVALID_VALUE time"]],
  ["a time in no unit", { time: { unit: "OTHER", before: 10, after: 5 } }, ["INVALID_VALUE time.unit"]],
  ["half a component", { components: { before: 5, after: 2.5 } }, ["INVALID_VALUE components"]],
  ["what stays as it is", { time: { unit: "DAY", before: 10, after: 10 } }, ["MISSING_VALUE "]],
  ["nothing", { time: null }, ["MISSING_VALUE "]],
])("a proposal of %s is refused for %#", (_case, change, expected) => {
  const refused = refusalsToPropose({ ...FACTS, ...change }, TODAY);

  expect(refused.map(({ code, field }) => `${code} ${field.join(".")}`)).toEqual(expected);
});

test.each([
  ["a clerk of the body that proposes", who("CLERK", TOURISM), true],
  ["a clerk of another body", clerk, false],
  ["a citizen", citizen, false],
])("%s may propose: %#", (_who, actor, may) => {
  expect(mayPropose(actor, { proposerId: TOURISM })).toBe(may);
});

test.each([
  ["a Chairman", chairman, TOURISM, true],
  ["a clerk of the body that promulgates", clerk, TOURISM, true],
  ["a clerk of the body that promulgates and proposes", clerk, COMMITTEE, false],
  ["a clerk of the body that proposes", who("CLERK", TOURISM), TOURISM, false],
  ["a head of a third body", who("HEAD", JUSTICE), TOURISM, false],
])("%s may record the approval: %#", (_who, actor, proposerId, may) => {
  expect(mayApprove(actor, { promulgatorId: body("ninh-binh.ubnd.2025"), proposerId })).toBe(may);
});

test.each([
  [null, "2026-10-01", null],
  [null, "2026-09-30", "BEFORE_START decision.decidedOn"],
  ["12/QĐ-UBND", "2026-10-05", "ALREADY_DONE proposalId"],
])("approved by %s already, by a decision of %s: %s", (approvalNumber, decidedOn, expected) => {
  const refused = refusalToApprove(
    { proposedOn: FACTS.proposedOn, approvalNumber },
    { decidedOn: plainDate(decidedOn) },
  );

  expect(refused && `${refused.code} ${refused.field.join(".")}`).toBe(expected);
});
