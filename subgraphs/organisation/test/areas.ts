import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { expect, vi } from "vitest";
import { areasImport } from "../src/area/import/areas-import.js";
import { areaSuccessionsImport } from "../src/succession/import/area-successions-import.js";

const folder = path.join(import.meta.dirname, "..", "seed");

/** Fills a test world with the seed's areas and successions alone. */
export async function seedAreas(subgraph: Subgraph): Promise<void> {
  for (const part of ["provinces", "nam-dinh", "ninh-binh"]) {
    const { faults } = await runImport(
      subgraph.contextOf(OPERATOR),
      areasImport,
      path.join(folder, `areas-${part}.csv`),
    );
    expect(faults).toEqual([]);
  }
  for (const part of ["provinces", "nam-dinh", "ninh-binh"]) {
    const file = path.join(folder, `area-successions-${part}.csv`);
    expect((await runImport(subgraph.contextOf(OPERATOR), areaSuccessionsImport, file)).faults).toEqual([]);
  }
}

/** Asks a question and counts the SQL statements that answer it. */
export async function countStatements(subgraph: Subgraph, query: string) {
  const executor = subgraph.contextOf(OPERATOR).em.getKysely().getExecutor();
  const spy = vi.spyOn(executor, "executeQuery");
  const { data, errors } = await ask(subgraph, query);
  const statements = spy.mock.calls.length;
  spy.mockRestore();
  expect(errors).toEqual([]);
  return { data: data!, statements };
}
