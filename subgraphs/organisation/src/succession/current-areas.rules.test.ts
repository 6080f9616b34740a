import { expect, it } from "vitest";
import { type AreaFacts, currentAreas } from "./current-areas.rules.js";
import type { Extent } from "./succession.rules.js";

type Facts = Record<string, AreaFacts>;

const area = (validFrom: string, validTo: string | null, ways: Partial<AreaFacts> = {}): AreaFacts => ({
  ...{ validFrom, validTo, records: [], lastChildIds: [] },
  ...ways,
});
const into = (toId: string, extent: Extent, effectiveOn: string) => ({
  ...{ outcome: "SUCCESSOR" as const, toId, extent, effectiveOn },
});
const none = (effectiveOn: string) => ({ outcome: "NONE" as const, toId: null, extent: null, effectiveOn });
const follow = (facts: Facts, on: string, start = "a") => currentAreas(start, on, (id) => facts[id] ?? null);

it("gives an area itself while it exists", () => {
  expect(follow({ a: area("2004", "2025") }, "2010")).toEqual({ areas: [{ id: "a", extent: "FULL" }], unknownIds: [] });
});

it("goes on through every decision, and is partial when one step is", () => {
  const facts = {
    a: area("2004", "2020", { records: [into("b", "FULL", "2020")] }),
    b: area("2020", "2025", { records: [into("c", "PARTIAL", "2025"), into("d", "PARTIAL", "2025")] }),
    c: area("2025", null),
    d: area("2025", null),
  };

  expect(follow(facts, "2022").areas).toEqual([{ id: "b", extent: "FULL" }]);
  expect(follow(facts, "2026").areas).toEqual([
    { id: "c", extent: "PARTIAL" },
    { id: "d", extent: "PARTIAL" },
  ]);
});

it("counts the fuller of two ways to one area", () => {
  const facts = {
    a: area("2004", "2020", { records: [into("b", "PARTIAL", "2020"), into("d", "FULL", "2020")] }),
    b: area("2004", "2025", { records: [into("d", "FULL", "2025")] }),
    d: area("2004", null),
  };

  expect(follow(facts, "2026").areas).toEqual([{ id: "d", extent: "FULL" }]);
});

it("names the ended areas whose successors nobody knows", () => {
  const candidate = { outcome: "CANDIDATE" as const, toId: "c", extent: null, effectiveOn: "2025" };
  const facts = {
    a: area("2004", "2020", { records: [into("b", "PARTIAL", "2020"), into("c", "PARTIAL", "2020")] }),
    b: area("2020", "2025", { records: [candidate] }),
    c: area("2020", null),
  };

  expect(follow(facts, "2026")).toEqual({ areas: [{ id: "c", extent: "PARTIAL" }], unknownIds: ["b"] });
});

it("goes through the areas that lay in one which ended with its level", () => {
  const facts = {
    a: area("2004", "2025", { records: [none("2025")], lastChildIds: ["b", "c"] }),
    b: area("2004", "2025", { records: [into("d", "FULL", "2025")] }),
    c: area("2004", null),
    d: area("2025", null),
  };

  expect(follow(facts, "2026").areas).toEqual([
    { id: "c", extent: "PARTIAL" },
    { id: "d", extent: "PARTIAL" },
  ]);
});

it("follows a part that an area gave away while it goes on itself", () => {
  const facts = { a: area("2004", null, { records: [into("b", "PARTIAL", "2030")] }), b: area("2030", null) };

  expect(follow(facts, "2029").areas).toEqual([{ id: "a", extent: "FULL" }]);
  expect(follow(facts, "2030").areas).toEqual([
    { id: "a", extent: "PARTIAL" },
    { id: "b", extent: "PARTIAL" },
  ]);
});

it("comes to an end where areas lead back to each other", () => {
  const facts = {
    a: area("2004", "2020", { records: [into("b", "FULL", "2020")] }),
    b: area("2004", "2020", { records: [into("a", "PARTIAL", "2020"), into("c", "PARTIAL", "2020")] }),
    c: area("2004", null),
  };

  expect(follow(facts, "2026")).toEqual({ areas: [{ id: "c", extent: "PARTIAL" }], unknownIds: [] });
});

it("finds nothing for a day before the area began, nor for an area that is not there", () => {
  const nothing = { areas: [], unknownIds: [] };

  expect(follow({ a: area("2025", null) }, "2020")).toEqual(nothing);
  expect(follow({}, "2020")).toEqual(nothing);
});
