import { ANONYMOUS, actorOf, type Role } from "@lienthong/kernel/domain/actor.js";
import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import type { Reader } from "../access/record-access.rules.js";
import { accessFacts, mayReceive, refusalToAnswer, refusalToDossierCode, stateOn } from "./complaint.rules.js";

const day = plainDate;

test.each([
  [null, null, "2026-01-10", "OPEN"],
  ["2026-01-10", 1, "2026-01-09", "OPEN"],
  ["2026-01-10", 1, "2026-01-10", "FOUNDED"],
  ["2026-01-10", 0, "2026-01-10", "UNFOUNDED"],
] as const)("answered on %s as %s, on %s it is %s", (answeredOn, isFounded, on, state) => {
  expect(stateOn({ answeredOn: answeredOn as PlainDate | null, isFounded }, day(on))).toBe(state);
});

test.each([
  [null, null],
  ["000.00.31.H40-230705-0001", null],
  ["005.27.01.H42-260115-000123", null],
  ["000.00.31.H40", "BAD_CODE"],
  ["hồ sơ của tôi", "BAD_CODE"],
] as const)("%s as the code of a dossier is refused with %s", (code, expected) => {
  expect(refusalToDossierCode(code)?.code ?? null).toBe(expected);
});

test.each([
  ["2026-01-09", null, "BEFORE_START"],
  ["2026-01-10", null, null],
  ["2026-02-01", null, null],
  ["2026-02-02", null, "INVALID_VALUE"],
  ["2026-01-20", "2026-01-15", "ALREADY_DONE"],
] as const)("received on 10 January: answered on %s after an answer on %s, refused with %s", (on, before, code) => {
  const complaint = { receivedOn: day("2026-01-10"), answeredOn: before as PlainDate | null, isFounded: null };

  expect(refusalToAnswer(complaint, day(on), day("2026-02-01"))?.code ?? null).toBe(code);
});

test("the official it is about is not among those who see a complaint", () => {
  const row = {
    bodyId: "body",
    handlingBodyId: "above",
    complainantId: "citizen",
    inspectorId: null,
    officialId: "him",
  };

  expect(accessFacts(row)).toEqual({
    official: null,
    complainant: "citizen",
    authorities: ["above"],
    managed: ["body", "above"],
    inspector: null,
  });
});

const reading = (role: Role | null, body: string | null): Reader => ({
  actor: role === null ? ANONYMOUS : actorOf({ kind: "person", id: "somebody", organisationId: body, roles: [role] }),
  answersFor: new Set(body === null ? [] : [body]),
  manages: new Set(),
});

test.each([
  [null, null, false],
  ["CITIZEN", null, true],
  ["CLERK", "office", false],
  ["HEAD", "office", true],
  ["PERSONNEL_OFFICE", "elsewhere", false],
  ["INSPECTOR", "office", true],
  ["HOME_AFFAIRS", "office", true],
  ["HOME_AFFAIRS", "elsewhere", false],
] as const)("%s of %s may hand in what the office handles: %s", (role, body, may) => {
  expect(mayReceive(reading(role, body), "office")).toBe(may);
});
