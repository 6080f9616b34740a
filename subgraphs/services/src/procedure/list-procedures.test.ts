import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { compareVietnamese } from "@lienthong/kernel/domain/fold.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { describe, expect, it } from "vitest";
import { body, COMMITTEE, fillWithProcedures, TOURISM } from "../../test/procedure-world.js";
import { services } from "../services.subgraph.js";
import { database } from "../tables.js";
import { onlineKindOn } from "./online.rules.js";
import { ONLINE_KINDS } from "./procedure-words.js";

interface Page {
  edges: { cursor: string; node: { code: string; name: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
}

eachEngine(
  services,
  (subgraph) => {
    const list = async (args: string): Promise<Page> => {
      const { data, errors } = await ask(
        subgraph(),
        `{ procedures(${args}) { edges { cursor node { code name } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      );
      expect(errors).toEqual([]);
      return data!.procedures as Page;
    };
    const codes = async (args: string) => (await list(args)).edges.map(({ node }) => node.code);

    it("finds words in any order, whatever their marks, and codes", async () => {
      expect(await codes(`query: "ket hon luu dong"`)).toEqual(["1.000593"]);
      expect(await codes(`query: "ĐỘNG, kết lưu"`)).toEqual(["1.000593"]);
      expect(await codes(`query: "1.000593"`)).toEqual(["1.000593"]);
      expect(await codes(`query: "khong co thu tuc nao"`)).toEqual([]);
    });

    it("lists in Vietnamese alphabetical order, page by page, each once", async () => {
      const names: string[] = [];
      for (let after = ""; ; ) {
        const page = await list(`first: 50${after}`);
        names.push(...page.edges.map(({ node }) => node.name));
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }

      expect(names).toHaveLength(115);
      expect(names).toEqual(names.toSorted(compareVietnamese));
    });

    it("narrows to a field, a kind and a level", async () => {
      expect(await codes(`field: "du lich", kind: STANDARD`)).toEqual([]);
      const tourism = await codes(`field: "DU LỊCH"`);
      expect(tourism).toHaveLength(11);
      expect(await codes(`level: MINISTRY, field: "Hộ tịch"`)).toEqual(["1.000578"]);
      expect(await codes(`level: DISTRICT`)).toEqual([]);
      expect(await codes(`level: DISTRICT, on: "2025-06-30", first: 100`)).toHaveLength(12);
    });

    it("narrows to a body that promulgates or carries out", async () => {
      expect(await codes(`organisation: "${COMMITTEE}", first: 100`)).toHaveLength(13);
      expect((await codes(`organisation: "${TOURISM}"`)).toSorted()).toEqual([
        ...["1.013680", "3.000547", "3.000548", "3.000549", "3.000550", "3.000551"],
      ]);
      expect(await codes(`organisation: "${body("nam-dinh.so-tai-chinh.2025")}", on: "2025-03-01"`)).toHaveLength(7);
      expect(await codes(`organisation: "${body("nam-dinh.so-tai-chinh.2025")}", on: "2025-07-01"`)).toEqual([]);
    });

    it("narrows to a document they rest on, by its citation or its number", async () => {
      expect(await codes(`legalBasis: "45/2025/NĐ-CP"`)).toEqual(["2.001955"]);
      expect(await codes(`legalBasis: "Nghị định số 45/2025/nđ–cp"`)).toEqual(["2.001955"]);
      expect(await codes(`legalBasis: "123/2015/NĐ-CP", first: 100`)).toHaveLength(36);
      expect(await codes(`legalBasis: "45/2025/NĐ-CP", decidedBefore: "2025-06-20"`)).toEqual([]);
      expect(await codes(`legalBasis: "45/2025/NĐ-CP", decidedBefore: "2025-06-21"`)).toEqual(["2.001955"]);
      expect(await codes(`legalBasis: "không có số"`)).toEqual([]);
    });

    it.each(["2026-06-30", "2026-07-01"])("says on %s in SQL what the rule says of each", async (day) => {
      const on = plainDate(day);
      const editions = await database(subgraph().contextOf(OPERATOR))
        .selectFrom("procedure_edition")
        .selectAll()
        .execute();
      const held = editions.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo > on));

      for (const kind of ONLINE_KINDS) {
        const expected = held.filter((edition) => onlineKindOn(edition, on) === kind).length;
        expect([kind, (await codes(`onlineKind: ${kind}, on: "${on}", first: 100`)).length]).toEqual([kind, expected]);
      }
    });

    describe("refuses", () => {
      it("a cursor of another filter, a page of none, and a day that does not exist", async () => {
        const { edges } = await list("first: 1");
        const codesOf = async (args: string) =>
          (await ask(subgraph(), `{ procedures(${args}) { edges { cursor } } }`)).codes;

        expect(await codesOf(`first: 1, field: "Du lịch", after: "${edges[0]!.cursor}"`)).toEqual(["BAD_CURSOR"]);
        expect(await codesOf("first: 0")).toEqual(["BAD_PAGE"]);
        expect(await codesOf(`on: "2026-02-30"`)).toEqual(["BAD_USER_INPUT"]);
      });
    });

    it("finds a procedure by its code or that of a case, on days on which it is in use", async () => {
      const byCode = async (code: string, on: string) =>
        (await ask(subgraph(), `{ procedureByCode(code: "${code}", on: "${on}") { code } }`)).data!.procedureByCode;

      expect(await byCode("1.000593", "2026-11-23")).toEqual({ code: "1.000593" });
      expect(await byCode("1.000593.01", "2026-11-23")).toEqual({ code: "1.000593" });
      expect(await byCode("1.000593", "2020-12-31")).toBeNull();
      expect(await byCode("9.999999", "2026-11-23")).toBeNull();
      expect(await byCode("H42", "2026-11-23")).toBeNull();
    });

    it("tells of a document which procedures rest on it, those of before a change apart", async () => {
      const { data, errors } = await ask(
        subgraph(),
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LegalDocument { citation
           procedures(first: 100) { edges { node { code } } }
           before: procedures(decidedBefore: "2025-07-01", first: 100) { edges { node { code promulgator { name } } } } } } }`,
        { of: ["45/2025/NĐ-CP", "1/1999/NĐ-CP"].map((citation) => ({ __typename: "LegalDocument", citation })) },
      );

      expect(errors).toEqual([]);
      expect(data!._entities).toEqual([
        {
          citation: "45/2025/NĐ-CP",
          procedures: { edges: [{ node: { code: "2.001955" } }] },
          before: { edges: [{ node: { code: "2.001955", promulgator: { name: "Bộ Nội vụ" } } }] },
        },
        { citation: "1/1999/NĐ-CP", procedures: { edges: [] }, before: { edges: [] } },
      ]);
    });
  },
  fillWithProcedures,
);
