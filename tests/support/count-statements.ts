import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { expect, vi } from "vitest";
import { ask } from "./ask.js";

/** Asks a question without errors and counts the SQL statements that answer it. */
export async function countStatements(subgraph: Subgraph, query: string, variables: Record<string, unknown> = {}) {
  const executor = subgraph.contextOf(OPERATOR).em.getKysely().getExecutor();
  const spy = vi.spyOn(executor, "executeQuery");
  const { data, errors } = await ask(subgraph, query, variables);
  const statements = spy.mock.calls.length;
  spy.mockRestore();
  expect(errors).toEqual([]);
  return { data: data!, statements };
}
