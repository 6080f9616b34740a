import { type Actor, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { expect, vi } from "vitest";
import { ask } from "./ask.js";

/** What some work comes to, and how many SQL statements these subgraphs run for it. */
export async function countingStatements<Result>(
  subgraphs: Iterable<Subgraph>,
  work: () => Promise<Result>,
): Promise<[result: Result, statements: number]> {
  const executors = [...subgraphs].map((each) => each.contextOf(OPERATOR).em.getKysely().getExecutor());
  const spies = executors.map((executor) => vi.spyOn(executor, "executeQuery"));
  try {
    const result = await work();
    return [result, spies.reduce((sum, { mock }) => sum + mock.calls.length, 0)];
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Asks a question without errors and counts the SQL statements that answer it. */
export async function countStatements(
  subgraph: Subgraph,
  query: string,
  variables: Record<string, unknown> = {},
  actor?: Actor,
) {
  const [{ data, errors }, statements] = await countingStatements([subgraph], () =>
    ask(subgraph, query, variables, actor),
  );
  expect(errors).toEqual([]);
  return { data: data!, statements };
}
