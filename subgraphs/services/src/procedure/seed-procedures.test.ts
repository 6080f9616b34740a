import fs from "node:fs";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { parse } from "csv-parse/sync";
import { expect, it, test } from "vitest";
import { body, everything, fillWithProcedures } from "../../test/procedure-world.js";
import { services } from "../services.subgraph.js";
import { database } from "../tables.js";

const folder = packageFolder(import.meta.dirname);
const read = (...file: string[]): Record<string, string>[] =>
  parse(fs.readFileSync(path.join(folder, ...file)), { columns: true });

eachEngine(
  services,
  (subgraph) => {
    it("holds a hundred and fifteen procedures as facts, each with its source", async () => {
      const context = subgraph().contextOf(OPERATOR);
      const count = async (table: Parameters<ReturnType<typeof database>["selectFrom"]>[0]) => {
        const { n } = await database(context)
          .selectFrom(table as "procedure")
          .select(({ fn }) => fn.countAll<number>().as("n"))
          .executeTakeFirstOrThrow();
        return Number(n);
      };

      expect(await count("procedure")).toBe(115);
      expect(await count("procedure_edition")).toBe(173);
      expect(await count("channel_time")).toBe(397);
      expect(await count("legal_basis")).toBe(734);
      expect(await count("service_at_organisation")).toBe(311);
      const sources = await database(context).selectFrom("procedure_edition").select("source").distinct().execute();
      expect(sources.every(({ source }) => source.length > 20)).toBe(true);
    });

    it("changes nothing when it is sown again", async () => {
      const before = await everything(subgraph());
      await fillWithProcedures(subgraph());

      expect(await everything(subgraph())).toEqual(before);
    });

    it("follows procedures from the departments of 2021 to those of today", async () => {
      const { data, errors } = await ask(
        subgraph(),
        `{ procedureByCode(code: "2.001199") { name
           directive: executions(on: "2021-10-07") { edges { node { organisation { id } certainty } } }
           merged: executions(on: "2025-03-01") { edges { node { organisation { id } } } }
           now: executions { edges { node { organisation { id } } } } } }`,
      );

      expect(errors).toEqual([]);
      const at = (key: string, more = {}) => ({ edges: [{ node: { organisation: { id: body(key) }, ...more } }] });
      expect(data!.procedureByCode).toEqual({
        name: "Đăng ký thành lập công ty TNHH hai thành viên trở lên",
        directive: at("nam-dinh.so-ke-hoach-va-dau-tu", { certainty: "INFERRED" }),
        merged: at("nam-dinh.so-tai-chinh.2025"),
        now: at("ninh-binh.so-tai-chinh.2025"),
      });
    });

    it("tells of a procedure whose ground was replaced after its publication", async () => {
      const { data } = await ask(
        subgraph(),
        `{ procedureByCode(code: "2.001955") { promulgator { name } publicationDecision { number decidedOn }
           legalBasis { text document { citation } } executions { edges { node { organisation { id } } } } } }`,
      );

      expect(data!.procedureByCode).toMatchObject({
        ...{
          promulgator: { name: "Bộ Nội vụ" },
          publicationDecision: { number: "628/QĐ-BNV", decidedOn: "2025-06-20" },
        },
        legalBasis: expect.arrayContaining([{ text: "45/2025/NĐ-CP", document: { citation: "45/2025/NĐ-CP" } }]),
        executions: { edges: [{ node: { organisation: { id: body("ninh-binh.so-noi-vu.2025") } } }] },
      });
    });
  },
  fillWithProcedures,
);

test("every body of the seed is one of the organisation subgraph, on the days it is named for", () => {
  const states = Map.groupBy(read("..", "organisation", "seed", "organisations.csv"), ({ key }) => key);

  const strange = read("seed", "procedure-executions.csv").filter(({ organisation_key, valid_from, valid_to }) => {
    const known = states.get(organisation_key!) ?? [];
    const begins = known.some((state) => state.valid_from! <= valid_from!);
    const lasts = known.some((state) => state.valid_to === "" || (valid_to !== "" && state.valid_to! >= valid_to!));
    return !begins || !lasts;
  });
  expect(strange).toEqual([]);
});
