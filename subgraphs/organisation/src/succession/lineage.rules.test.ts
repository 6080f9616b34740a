import { expect, it } from "vitest";
import { type LineageArea, type LineageGraph, lineageOf } from "./lineage.rules.js";

type Links = Record<string, { fromId: string; effectiveOn: string; outcome: string }[]>;

const graph = (areas: Record<string, LineageArea>, links: Links = {}): LineageGraph => ({
  areaOf: (id) => areas[id],
  linksTo: (id) => links[id] ?? [],
});
const area = (from: string | null, to: string | null, ...parents: [string, string | null, string | null][]) => ({
  ...{ from, to },
  states: parents.map(([parentId, stateFrom, stateTo]) => ({ parentId, from: stateFrom, to: stateTo })),
});
const from = (fromId: string, effectiveOn: string, outcome = "SUCCESSOR") => ({ fromId, effectiveOn, outcome });
const shown = (id: string, of: LineageGraph) =>
  lineageOf(id, of).map(({ areaId, relation, extent, ...days }) => [areaId, relation, extent, days.from, days.to]);

const province = { from: null, to: "2025-07-01", states: [] };
const district = area(null, "2024-09-01", ["province", null, "2024-09-01"]);
const city = area(null, "2025-07-01", ["province", null, "2025-07-01"]);

it("names the area and all in which it lay, each for its days", () => {
  const commune = area(null, "2025-07-01", ["district", null, "2024-09-01"], ["city", "2024-09-01", "2025-07-01"]);

  expect(shown("commune", graph({ commune, district, city, province }))).toEqual([
    ["commune", "SELF", "FULL", null, "2025-07-01"],
    ["district", "ANCESTOR", "FULL", null, "2024-09-01"],
    ["province", "ANCESTOR", "FULL", null, "2025-07-01"],
    ["city", "ANCESTOR", "FULL", "2024-09-01", "2025-07-01"],
  ]);
});

it("says of what several areas became one that all of it lay in what they had in common", () => {
  const areas = {
    ...{ province, city, district },
    north: area(null, "2025-07-01", ["city", null, "2025-07-01"]),
    south: area(null, "2025-07-01", ["district", null, "2024-09-01"], ["city", "2024-09-01", "2025-07-01"]),
    ward: area("2025-07-01", null),
  };

  expect(shown("ward", graph(areas, { ward: [from("north", "2025-07-01"), from("south", "2025-07-01")] }))).toEqual([
    ["ward", "SELF", "FULL", "2025-07-01", null],
    ["north", "PREDECESSOR", "PARTIAL", null, "2025-07-01"],
    ["south", "PREDECESSOR", "PARTIAL", null, "2025-07-01"],
    ["city", "PREDECESSOR_ANCESTOR", "FULL", null, "2025-07-01"],
    ["district", "PREDECESSOR_ANCESTOR", "PARTIAL", null, "2024-09-01"],
    ["province", "PREDECESSOR_ANCESTOR", "FULL", null, "2025-07-01"],
  ]);
});

it("says of an area that came out of one alone that all of it belonged to that one", () => {
  const areas = { old: area("2004", "2025"), new: area("2025", null) };

  expect(shown("new", graph(areas, { new: [from("old", "2025")] }))).toEqual([
    ["new", "SELF", "FULL", "2025", null],
    ["old", "PREDECESSOR", "FULL", "2004", "2025"],
  ]);
});

it("says a part where another area may be among the predecessors", () => {
  const areas = { ...{ province, city }, old: area("2004", "2025"), lost: city, new: area("2025", null) };
  const links = { new: [from("old", "2025"), from("lost", "2025", "CANDIDATE")] };

  expect(shown("new", graph(areas, links))).toEqual([
    ["new", "SELF", "FULL", "2025", null],
    ["old", "PREDECESSOR", "PARTIAL", "2004", "2025"],
  ]);
});

it("says a part where an area took in another and went on", () => {
  const areas = { province, district, city };

  expect(shown("city", graph(areas, { city: [from("district", "2024-09-01")] }))).toEqual([
    ["city", "SELF", "FULL", null, "2025-07-01"],
    ["province", "ANCESTOR", "FULL", null, "2025-07-01"],
    ["district", "PREDECESSOR", "PARTIAL", null, "2024-09-01"],
    ["province", "PREDECESSOR_ANCESTOR", "FULL", null, "2024-09-01"],
  ]);
});

it("goes back through several decisions, and no further than the day on which a part was given away", () => {
  const areas = {
    first: area("2004", "2020"),
    second: area("2020", null),
    third: area("2030", null),
  };
  const links = { second: [from("first", "2020")], third: [from("second", "2030")] };

  expect(shown("third", graph(areas, links))).toEqual([
    ["third", "SELF", "FULL", "2030", null],
    ["first", "PREDECESSOR", "FULL", "2004", "2020"],
    ["second", "PREDECESSOR", "FULL", "2020", "2030"],
  ]);
});

it("comes to an end where areas lead back to each other", () => {
  const areas = { a: area("2004", null), b: area("2004", null) };

  expect(shown("a", graph(areas, { a: [from("b", "2020")], b: [from("a", "2010")] }))).toEqual([
    ["a", "SELF", "FULL", "2004", null],
    ["b", "PREDECESSOR", "PARTIAL", "2004", "2020"],
  ]);
});

it("is empty for an area that is not there", () => {
  expect(lineageOf("nowhere", graph({}))).toEqual([]);
});
