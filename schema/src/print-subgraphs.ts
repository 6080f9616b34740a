import "reflect-metadata";
import { subgraphSchema } from "@lienthong/kernel/service/schema/subgraph-schema.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { type GraphQLSchema, graphql } from "graphql";
import { tidySdl } from "./tidy-sdl.js";

/** SDL by the name of its subgraph. */
export type SubgraphSdls = Readonly<Record<string, string>>;

/** What each subgraph says of itself when asked, tidied. Needs no database. */
export async function printSubgraphs(definitions: readonly SubgraphDefinition[]): Promise<SubgraphSdls> {
  const sdls: Record<string, string> = {};
  for (const definition of definitions) sdls[definition.name] = await printSubgraph(await subgraphSchema(definition));
  return sdls;
}

async function printSubgraph(schema: GraphQLSchema): Promise<string> {
  const { data, errors } = await graphql({ schema, source: "{ _service { sdl } }" });
  if (errors) throw errors[0]!;
  return tidySdl((data as { _service: { sdl: string } })._service.sdl);
}
