import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { graphql } from "graphql";

/** Asks one subgraph by itself, as its operator. Throws at the first error. */
export async function askSubgraph<T>(
  subgraph: Subgraph,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<T> {
  const { schema } = subgraph;
  const { data, errors = [] } = await graphql({
    ...{ schema, source, variableValues, contextValue: subgraph.contextOf(OPERATOR) },
  });
  if (errors[0] !== undefined) throw errors[0];
  return data as T;
}

interface Outcome {
  userErrors: { code: string; message: string }[];
}

let commands = 0;

/** Gives a command to a subgraph: the code of its refusal, or null when it was done. */
export async function commandSubgraph(
  subgraph: Subgraph,
  name: string,
  type: string,
  input: object,
): Promise<string | null> {
  commands += 1;
  const clientMutationId = `${name}-${process.pid}-${commands}`;
  const mutation = `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { userErrors { code message } } }`;
  const { outcome } = await askSubgraph<{ outcome: Outcome }>(subgraph, mutation, {
    input: { clientMutationId, ...input },
  });
  return outcome.userErrors[0]?.code ?? null;
}
