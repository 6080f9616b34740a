import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it, test } from "vitest";
import {
  type KnownAreaFacts,
  type PassingFacts,
  type ReorganisationFacts,
  refusalsToReorganise,
} from "./reorganise-areas.rules.js";
import type { ParentFacts, UnitFacts } from "./reorganised-unit.rules.js";

const day = plainDate;
const known = (id: string, more: Partial<KnownAreaFacts> = {}): KnownAreaFacts => ({
  ...{ id, level: "COMMUNE", fullName: `Xã ${id}`, validFrom: day("2025-07-01"), validTo: null },
  ...{ changedOn: day("2025-07-01") },
  ...more,
});
const province: ParentFacts = {
  ...{ id: "P", level: "PROVINCE", fullName: "Tỉnh Ninh Bình", validFrom: "2025-07-01", validTo: null },
};
const unit = (id: string, more: Partial<UnitFacts> = {}): UnitFacts => ({
  ...{ id, field: ["founded", "0"], level: null, type: "WARD", name: "Hoa Lư", fullName: "Phường Hoa Lư" },
  ...{ code: "14500", parent: province, codeHolders: [], siblingNames: [] },
  ...more,
});
const passing = (from: KnownAreaFacts, more: Partial<PassingFacts> = {}): PassingFacts => ({
  ...{ from, to: null, toId: "new", toLevel: "COMMUNE", extent: "FULL" },
  ...more,
});
const [a, b] = [known("A"), known("B")];

const merger: ReorganisationFacts = {
  ...{ effectiveOn: day("2027-01-01"), decidedOn: day("2026-12-15"), ended: [a, b], changed: [] },
  ...{ units: [unit("new")], foundedIds: ["new"], successions: [passing(a), passing(b)], left: [] },
};
const refused = (change: Partial<ReorganisationFacts>) =>
  refusalsToReorganise({ ...merger, ...change }).map(({ code, field }) => `${code} ${field.join(".")}`.trim());

it("lets two areas be merged into a new one on a day after the decision", () => {
  expect(refusalsToReorganise(merger)).toEqual([]);
  expect(refused({ effectiveOn: merger.decidedOn })).toEqual([]);
});

const nothing = { ended: [], units: [], foundedIds: [], successions: [] };
const split = [passing(a, { extent: "PARTIAL" }), passing(a, { extent: "PARTIAL", to: b, toId: "B" })];

test.each<[string, Partial<ReorganisationFacts>, string[]]>([
  ["a decision that changes nothing", nothing, ["MISSING_VALUE"]],
  ["an effect before the decision", { effectiveOn: day("2026-12-14") }, ["BEFORE_DECISION effectiveOn"]],
  ["an area that has ended", { ended: [known("A", { validTo: day("2026-01-01") }), b] }, ["ENDED endedIds.0"]],
  [
    "a day before an area began",
    { ended: [known("A", { validFrom: day("2027-01-01") }), b] },
    ["BEFORE_START endedIds.0"],
  ],
  [
    "a day before a change on record",
    { ended: [known("A", { changedOn: day("2028-01-01") }), b] },
    ["OVERLAPS endedIds.0"],
  ],
  [
    "an area that both ends and changes",
    {
      changed: [a],
      units: [
        unit("new"),
        unit("A", { field: ["changed", "0"], level: "COMMUNE", code: "14501", fullName: "Phường A" }),
      ],
    },
    ["INVALID_VALUE changed.0.areaId"],
  ],
  [
    "an area that ends into nothing",
    { ended: [a], successions: [passing(b, { extent: "PARTIAL" })] },
    ["SUCCESSOR_MISSING endedIds.0"],
  ],
  [
    "an area that is founded out of nothing",
    { ...nothing, units: [unit("new")], foundedIds: ["new"] },
    ["MISSING_VALUE founded.0"],
  ],
  [
    "a part that is the only one",
    { successions: [passing(a, { extent: "PARTIAL" }), passing(b)] },
    ["SUM_MISMATCH endedIds.0"],
  ],
  [
    "the whole and a part",
    { ended: [a], successions: [passing(a), passing(a, { extent: "PARTIAL", to: b, toId: "B" })] },
    ["SUM_MISMATCH endedIds.0"],
  ],
  [
    "two areas named twice",
    { successions: [passing(a), passing(b), passing(b)] },
    ["SUM_MISMATCH endedIds.1", "INVALID_VALUE successions.2"],
  ],
  [
    "an area that passes into itself",
    { successions: [passing(a), passing(b), passing(known("C"), { extent: "PARTIAL", to: known("C"), toId: "C" })] },
    ["SELF_REFERENCE successions.2"],
  ],
  [
    "an area that passes whole and goes on",
    { ended: [a], successions: [passing(a), passing(b)] },
    ["SUM_MISMATCH successions.1.extent"],
  ],
  [
    "an area that passes into one that ends",
    { successions: [passing(a), passing(b, { to: a, toId: "A" })] },
    ["ENDED successions.1.to"],
  ],
  [
    "an area that passes into one that is yet to begin",
    { successions: [passing(a), passing(b, { to: known("C", { validFrom: day("2028-01-01") }), toId: "C" })] },
    ["BEFORE_START successions.1.to"],
  ],
  [
    "a commune that passes into a province",
    { successions: [passing(a), passing(b, { to: known("P"), toId: "P", toLevel: "PROVINCE" })] },
    ["WRONG_KIND successions.1.to"],
  ],
  ["areas left in one that ends", { left: [{ parentId: "A", fullName: "Xã C" }] }, ["MISSING_VALUE endedIds.0"]],
])("refuses %s", (_, change, refusals) => {
  expect(refused(change)).toEqual(refusals);
});

it("lets an area end in two parts, and another give a part away and go on", () => {
  expect(refused({ ended: [a], successions: split })).toEqual([]);
  expect(refused({ ended: [], successions: [passing(a, { extent: "PARTIAL" })] })).toEqual([]);
});

test.each<[string, Partial<UnitFacts>, string[]]>([
  ["no name", { name: " " }, ["MISSING_VALUE founded.0.name"]],
  ["a code of another length", { code: "145" }, ["BAD_CODE founded.0.code"]],
  [
    "a type of another level",
    { level: "COMMUNE", type: "PROVINCE", code: "14", parent: null },
    ["WRONG_KIND founded.0.type"],
  ],
  ["a district", { type: "DISTRICT", code: "370" }, ["WRONG_KIND founded.0.type"]],
  ["no parent", { parent: null }, ["MISSING_VALUE founded.0.parent"]],
  ["itself as parent", { parent: { ...province, id: "new" } }, ["SELF_REFERENCE founded.0.parent"]],
  ["a commune as parent", { parent: { ...province, level: "COMMUNE" } }, ["WRONG_KIND founded.0.parent"]],
  ["a parent that ends here", { parent: { ...province, id: "A" } }, ["ENDED founded.0.parent"]],
  ["a parent that has ended", { parent: { ...province, validTo: "2026-01-01" } }, ["ENDED founded.0.parent"]],
  ["a parent yet to begin", { parent: { ...province, validFrom: "2028-01-01" } }, ["BEFORE_START founded.0.parent"]],
  ["a code that another has", { codeHolders: [{ fullName: "Phường Tây Hoa Lư" }] }, ["OVERLAPS founded.0.code"]],
  ["a name that another has", { siblingNames: ["Phường Hoa Lu", "phường  Hoa Lư"] }, ["ALREADY_EXISTS founded.0.name"]],
])("refuses a new area with %s", (_, change, refusals) => {
  expect(refused({ units: [unit("new", change)] })).toEqual(refusals);
});

it("refuses one code and one name for two areas of one decision", () => {
  const second = unit("second", { field: ["founded", "1"] });
  const successions = [passing(a), passing(b, { toId: "second" })];

  expect(refused({ units: [unit("new"), second], foundedIds: ["new", "second"], successions })).toEqual([
    "OVERLAPS founded.1.code",
    "ALREADY_EXISTS founded.1.name",
  ]);
});
