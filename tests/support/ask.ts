import { type Actor, ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { graphql } from "graphql";

export interface Answer {
  data: Record<string, unknown> | null | undefined;
  /** Messages of errors, in order; empty when there is none. */
  errors: string[];
  /** `extensions.code` of each error. */
  codes: unknown[];
}

/** Asks one subgraph by itself, as an actor. */
export async function ask(
  subgraph: Subgraph,
  source: string,
  variableValues: Record<string, unknown> = {},
  actor: Actor = ANONYMOUS,
): Promise<Answer> {
  const contextValue = subgraph.contextOf(actor);
  const { data, errors = [] } = await graphql({ schema: subgraph.schema, source, variableValues, contextValue });
  const plain = data == null ? data : (JSON.parse(JSON.stringify(data)) as Record<string, unknown>);
  return {
    data: plain,
    errors: errors.map(({ message }) => message),
    codes: errors.map(({ extensions }) => extensions.code),
  };
}
