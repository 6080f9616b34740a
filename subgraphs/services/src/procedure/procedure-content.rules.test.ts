import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { COMMITTEE } from "../../test/procedure-world.js";
import { type ContentFacts, refusalsOfContent } from "./procedure-content.rules.js";

const TODAY = plainDate("2026-11-23");
const TIME = { amount: 5, unit: "WORKING_DAY" as const, note: null, fees: [{ amount: 20_000 }] };
const FACTS: ContentFacts = {
  effectiveOn: plainDate("2026-08-01"),
  decision: { number: "900/QĐ-UBND", decidedOn: plainDate("2026-07-20") },
  names: [{ path: ["name"], text: "Hỗ trợ phát triển sản phẩm du lịch" }],
  organisationIds: [{ path: ["promulgator", "organisationId"], id: COMMITTEE }],
  channels: [{ method: "ONLINE", times: [TIME, { ...TIME, amount: 10, note: "phải xác minh" }] }],
  counts: [{ path: ["evidences", "0", "copies"], count: 1 }],
  onlineKind: "FULL",
  partialReason: null,
};

test.each<[string, Partial<ContentFacts>, string[]]>([
  ["all in order, several times for one way", {}, []],
  ["a decision without number", { decision: { ...FACTS.decision, number: " " } }, ["MISSING_VALUE decision.number"]],
  [
    "a decision to come",
    { decision: { number: "1", decidedOn: plainDate("2026-11-24") } },
    ["INVALID_VALUE decision.decidedOn", "BEFORE_DECISION effectiveOn"],
  ],
  ["an effect before the decision", { effectiveOn: plainDate("2026-07-19") }, ["BEFORE_DECISION effectiveOn"]],
  [
    "a component without name",
    { names: [{ path: ["evidences", "2", "name"], text: "" }] },
    ["MISSING_VALUE evidences.2.name"],
  ],
  [
    "a body of no id",
    { organisationIds: [{ path: ["executingBodies", "0", "organisationId"], id: "Sở Du lịch" }] },
    ["INVALID_VALUE executingBodies.0.organisationId"],
  ],
  [
    "less than no copies",
    { counts: [{ path: ["evidences", "0", "copies"], count: -1 }] },
    ["INVALID_VALUE evidences.0.copies"],
  ],
  ["partly online without a reason", { onlineKind: "PARTIAL" }, ["MISSING_VALUE partialReason"]],
  ["partly online with a reason", { onlineKind: "PARTIAL", partialReason: "Phải kiểm tra thực địa" }, []],
  [
    "partly online without a reason while none was asked for",
    {
      onlineKind: "PARTIAL",
      effectiveOn: plainDate("2026-06-30"),
      decision: { number: "1", decidedOn: plainDate("2026-06-01") },
    },
    [],
  ],
  ["a way without a time", { channels: [{ method: "DIRECT", times: [] }] }, ["MISSING_VALUE channels.0.times"]],
  [
    "a way that stands twice",
    {
      channels: [
        { method: "DIRECT", times: [TIME] },
        { method: "DIRECT", times: [TIME] },
      ],
    },
    ["INVALID_VALUE channels.1.method"],
  ],
  [
    "a time and a charge below nothing",
    { channels: [{ method: "DIRECT", times: [{ ...TIME, amount: -5, fees: [{ amount: -1 }] }] }] },
    ["INVALID_VALUE channels.0.times.0", "INVALID_VALUE channels.0.times.0.fees"],
  ],
])("%s: %#", (_case, change, expected) => {
  const refused = refusalsOfContent({ ...FACTS, ...change }, TODAY);

  expect(refused.map(({ code, field }) => `${code} ${field.join(".")}`)).toEqual(expected);
});
