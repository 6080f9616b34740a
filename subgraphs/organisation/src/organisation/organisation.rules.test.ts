import { ANONYMOUS, actorOf, OPERATOR, ROLES } from "@lienthong/kernel/domain/actor.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import {
  levelExistsOn,
  mayChangeOrganisations,
  mayRead,
  namesOf,
  stateNearest,
  stateOn,
} from "./organisation.rules.js";

const state = (name: string, from: string, to: string | null, shortName: string | null = null) => ({
  ...{ name, shortName, validFrom: plainDate(from), validTo: to === null ? null : plainDate(to) },
});

const OLD = state("Sở Nội vụ và Lao động", "2021-01-01", "2023-05-01");
const NEW = state("Sở Nội vụ", "2023-05-01", "2025-07-01");

it.each([
  ["2020-12-31", OLD, null],
  ["2021-01-01", OLD, OLD],
  ["2023-04-30", OLD, OLD],
  ["2023-05-01", NEW, NEW],
  ["2025-06-30", NEW, NEW],
  ["2025-07-01", NEW, null],
])("on %s a body is what it was on the nearest day of its life", (day, nearest, exact) => {
  expect(stateNearest([OLD, NEW], plainDate(day))).toBe(nearest);
  expect(stateOn([OLD, NEW], plainDate(day))).toBe(exact);
});

it("knows no state of a body without states", () => {
  expect(stateNearest([], plainDate("2021-01-01"))).toBeNull();
});

it("tells a name once when only the parent changed under it, and again when it comes back", () => {
  const moved = state("Sở Nội vụ", "2025-07-01", "2026-01-01");
  const away = state("Sở Tổ chức", "2026-01-01", "2026-03-01");
  const back = state("Sở Nội vụ", "2026-03-01", null);

  expect(namesOf([OLD, NEW, moved, away, back])).toEqual([OLD, { ...NEW, validTo: "2026-01-01" }, away, back]);
});

it.each([
  ["DISTRICT", "2025-06-30", true],
  ["DISTRICT", "2025-07-01", false],
  ["COMMUNE", "2025-07-01", true],
  ["PROVINCE", "2025-07-01", true],
] as const)("a body of the level %s on %s: %s", (level, day, exists) => {
  expect(levelExistsOn(level, plainDate(day))).toBe(exists);
});

it("lets the home affairs department and imports change bodies, and nobody else", () => {
  const may = ROLES.map(({ role }) => role).filter((role) =>
    mayChangeOrganisations(actorOf({ kind: "person", id: "a", roles: [role] })),
  );

  expect(may).toEqual(["HOME_AFFAIRS", "OPERATOR"]);
  expect(mayChangeOrganisations(ANONYMOUS)).toBe(false);
});

it("lets everybody read bodies", () => {
  expect([ANONYMOUS, OPERATOR].map(mayRead)).toEqual([true, true]);
});
