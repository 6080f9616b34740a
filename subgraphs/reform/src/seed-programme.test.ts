import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { seedOnce } from "@lienthong/kernel/service/seed.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { body } from "../test/reform-world.js";
import { reform } from "./reform.subgraph.js";
import { database } from "./tables.js";

eachEngine(
  reform,
  (subgraph) => {
    const rows = (table: "agency_plan" | "progress_report" | "reform_problem" | "reminder" | "reform_inspection") =>
      database(subgraph().contextOf(OPERATOR)).selectFrom(table).selectAll().execute();

    it("what is made up says so", async () => {
      for (const table of [
        "agency_plan",
        "progress_report",
        "reform_problem",
        "reminder",
        "reform_inspection",
      ] as const) {
        const seeded = await rows(table);
        expect(seeded.length).toBeGreaterThan(40);
        expect(seeded.filter(({ origin }) => origin !== "SYNTHETIC")).toEqual([]);
      }
    });

    it("every accountable body of six years has plans and reports", async () => {
      const [plans, reports] = [await rows("agency_plan"), await rows("progress_report")];
      const years = (list: readonly object[], year: string) => new Set(list.map((row) => Reflect.get(row, year)));

      expect([...years(plans, "fromYear")].sort()).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
      expect([...years(reports, "year")].sort()).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
      expect(years(plans, "organisationId").size).toBe(36);
    });

    it("facts keep their certainty, and a merger has ended no assignment but those of heads", async () => {
      const { data, errors } = await ask(
        subgraph(),
        `query ($body: ID!) { _entities(representations: [{ __typename: "Organisation", id: $body }]) {
           ... on Organisation { assignments(on: "2026-11-23", first: 10) {
             edges { node { role validTo certainty origin } } } } } }`,
        { body: body("nam-dinh.so-noi-vu") },
      );

      expect(errors).toEqual([]);
      const [organisation] = (data as { _entities: { assignments: { edges: { node: { role: string } }[] } }[] })
        ._entities;
      const held = organisation!.assignments.edges.map(({ node }) => node);
      expect(held.map(({ role }) => role).sort()).toEqual(["COORDINATING", "COORDINATING", "LEAD", "LEAD", "STANDING"]);
      expect(held).toEqual(held.map(({ role }) => ({ role, validTo: null, certainty: "INFERRED", origin: "SOURCE" })));
    });
  },
  seedOnce,
);
