import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { expect, vi } from "vitest";
import { legal } from "../src/legal.subgraph.js";

/** Fills a database with the seed of the subgraph. */
export const seeded = (subgraph: Subgraph): Promise<void> => legal.seed(subgraph.contextOf(OPERATOR));

/** Asks a question that must be answered, and counts the SQL statements that answer it. */
export async function countStatements(subgraph: Subgraph, query: string, variables = {}, actor = OPERATOR) {
  const executor = subgraph.contextOf(OPERATOR).em.getKysely().getExecutor();
  const spy = vi.spyOn(executor, "executeQuery");
  const { data, errors } = await ask(subgraph, query, variables, actor);
  const statements = spy.mock.calls.length;
  spy.mockRestore();
  expect(errors).toEqual([]);
  return { data: data!, statements };
}
