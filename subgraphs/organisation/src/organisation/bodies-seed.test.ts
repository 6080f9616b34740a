import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { bodyId, everything, read } from "../../test/bodies.js";
import { organisation } from "../organisation.subgraph.js";

const FILES = {
  organisations: "organisations.csv",
  "organisation-identifiers": "identifiers.csv",
  "change-events": "change-events.csv",
  functions: "functions.csv",
  posts: "posts.csv",
  headcounts: "headcount.csv",
};

eachEngine(
  organisation,
  (subgraph) => {
    it("tells of every body, change, function, post, official, membership and number it stores", async () => {
      const rows = await everything(subgraph());
      const subjects = new Set((rows.event as { subjectId: string }[]).map(({ subjectId }) => subjectId));

      const owners = ["organisation", "change_event", "public_function", "post", "official", "membership", "headcount"];
      const counts = owners.map((table) => [table, rows[table]!.length]);
      const untold = owners.flatMap((table) => (rows[table] as { id: string }[]).filter(({ id }) => !subjects.has(id)));
      expect(Object.fromEntries(counts)).toEqual({
        ...{ organisation: 105, change_event: 43, public_function: 22, post: 80 },
        ...{ official: 139, membership: 216, headcount: 139 },
      });
      expect(untold).toEqual([]);
    });

    it("changes nothing when each of its files is imported again, and none when seeded again", async () => {
      const before = await everything(subgraph());

      const counts = [];
      for (const [kind, name] of Object.entries(FILES)) {
        const file = path.join(import.meta.dirname, "../../seed", name);
        const importKind = organisation.imports.find((each) => each.kind === kind)!;
        const report = await runImport(subgraph().contextOf(OPERATOR), importKind, file);
        counts.push([report.committed, report.counts.inserted, report.counts.updated]);
      }
      await organisation.seed(subgraph().contextOf(OPERATOR));

      expect(counts).toEqual(Array(6).fill([true, 0, 0]));
      expect(await everything(subgraph())).toEqual(before);
    });

    it("marks every official, membership and post as made up, and says of every row where it was read", async () => {
      const rows = await everything(subgraph());

      const origins = ["official", "membership", "post"].flatMap((table) =>
        (rows[table] as { origin: string }[]).map(({ origin }) => origin),
      );
      expect(new Set(origins)).toEqual(new Set(["SYNTHETIC"]));
      const names = (rows.official as { displayName: string }[]).map(({ displayName }) => displayName);
      expect(names.filter((name) => !/^Cán bộ mẫu \d{4}$/.test(name))).toEqual([]);
      const told = ["organisation", "change_event", "function_holding", "organisation_identifier", "headcount"];
      const silent = told.flatMap((table) =>
        (rows[table] as { source: string }[]).filter(({ source }) => source === ""),
      );
      expect(silent).toEqual([]);
    });

    it("gives a provincial body a head on every day of its life", async () => {
      const head = (key: string, on: string) =>
        `organisation(id: "${bodyId(key)}") { head(on: "${on}") { official { displayName } post { title } } }`;

      const heads = await read(
        subgraph(),
        `{ directive: ${head("nam-dinh.so-noi-vu", "2021-10-07")} between: ${head("nam-dinh.so-noi-vu.2025", "2025-06-30")}
           today: ${head("ninh-binh.so-noi-vu.2025", "2026-11-23")} chairman: ${head("nam-dinh.ubnd", "2021-10-07")} }`,
      );

      const is = (n: string, title: string) => ({
        head: { official: { displayName: `Cán bộ mẫu ${n}` }, post: { title } },
      });
      expect(heads).toEqual({
        directive: is("0121", "Giám đốc Sở Nội vụ"),
        between: is("0122", "Giám đốc Sở Nội vụ"),
        today: is("0128", "Giám đốc Sở Nội vụ"),
        chairman: is("0005", "Chủ tịch UBND tỉnh Nam Định"),
      });
    });

    it("knows what was decided for the province, and marks what was assigned to each body as made up", async () => {
      const { headcounts, committee } = await read(
        subgraph(),
        `{ committee: organisation(id: "${bodyId("nam-dinh.ubnd")}") { headcounts(year: 2025) { quantity part
             decided { number origin validFrom decision { number decidedOn issuer { shortName } } } assigned { id } present { id } } }
           headcounts(year: 2025, quantity: CIVIL_SERVANTS, on: "2025-02-01", first: 2) { edges { node { organisation { name }
             decided { number } assigned { number origin decision { number } decidedFor { shortName } } present { number origin } } } } }`,
      );

      const decision = { number: "136/NQ-HĐND", decidedOn: "2024-12-10", issuer: { shortName: "HĐND tỉnh Nam Định" } };
      const decided = (quantity: string, number: number, part = "MAIN") => ({
        ...{ quantity, part, assigned: null, present: null },
        decided: { number, origin: "SOURCE", validFrom: "2025-01-01", decision },
      });
      expect(committee).toEqual({
        headcounts: [
          decided("CIVIL_SERVANTS", 1953),
          decided("PUBLIC_EMPLOYEES", 28662),
          decided("PUBLIC_EMPLOYEES", 1591, "EDUCATION_SUPPLEMENT"),
        ],
      });
      const assigned = (number: number) => ({
        ...{ number, origin: "SYNTHETIC", decision: { number: "2813/QĐ-UBND" } },
        decidedFor: { shortName: "UBND tỉnh Nam Định" },
      });
      const line = (name: string, number: number, present: number) => ({
        node: {
          organisation: { name },
          decided: null,
          assigned: assigned(number),
          present: { number: present, origin: "SYNTHETIC" },
        },
      });
      expect(headcounts).toEqual({
        edges: [line("Ban Quản lý các Khu công nghiệp tỉnh Nam Định", 26, 25), line("Sở Công Thương", 54, 52)],
      });
    });

    it("is told by events of this installation itself", async () => {
      const { em } = subgraph().contextOf(OPERATOR);

      expect(await em.count(EventTable, { actorId: { $ne: "operator" } })).toBe(0);
      expect(await em.count(EventTable, { type: "OrganisationRecorded" })).toBe(105);
    });
  },
  (subgraph) => organisation.seed(subgraph.contextOf(OPERATOR)),
);
