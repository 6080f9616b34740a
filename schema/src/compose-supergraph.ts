import { composeServices } from "@theguild/federation-composition";
import { buildSchema, parse, printSchema } from "graphql";
import type { Fault } from "./fault.js";
import { ownersWords } from "./owners-words.js";
import { tidySdl } from "./tidy-sdl.js";

/** The supergraph for gateways and the schema for clients, or why there is neither. */
export type Composition = { supergraph: string; api: string; faults?: never } | { faults: readonly Fault[] };

/**
 * The address written into the supergraph. It is a placeholder: our gateway chooses the transport by the subgraph's
 * name, and any other router is given its own addresses by configuration.
 */
export function placeholderUrl(subgraph: string): string {
  return `http://${subgraph}.lienthong.internal/graphql`;
}

/** The same SDLs give the same text, whatever their order. */
export function composeSupergraph(sdls: Readonly<Record<string, string>>): Composition {
  const names = Object.keys(sdls).sort();
  const typesOf = (name: string) => ownersWords(parse(sdls[name]!, { noLocation: true }));
  const result = composeServices(names.map((name) => ({ name, url: placeholderUrl(name), typeDefs: typesOf(name) })));
  if (!result.errors)
    return { supergraph: `${result.supergraphSdl.trim()}\n`, api: tidySdl(printSchema(buildSchema(result.publicSdl))) };

  return {
    faults: result.errors.map(({ message, extensions }) => ({
      at: String(extensions.code ?? "supergraph"),
      message,
    })),
  };
}
