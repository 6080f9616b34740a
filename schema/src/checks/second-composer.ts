import { composeServices } from "@apollo/composition";
import { diff } from "@graphql-inspector/core";
import { transformSupergraphToPublicSchema } from "@theguild/federation-composition";
import { buildASTSchema, buildSchema, parse } from "graphql";
import { placeholderUrl } from "../compose-supergraph.js";
import type { Fault } from "../fault.js";

/** Where @apollo/composition refuses the same SDLs, or would give clients another schema than ours. */
export async function checkSecondComposer(sdls: Readonly<Record<string, string>>, api: string): Promise<Fault[]> {
  const services = Object.entries(sdls).map(([name, sdl]) => ({
    name,
    url: placeholderUrl(name),
    typeDefs: parse(sdl),
  }));
  const { errors, supergraphSdl } = composeServices(services);
  if (errors)
    return errors.map(({ message, extensions }) => ({ at: String(extensions.code ?? "supergraph"), message }));

  const theirs = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl)), { assumeValidSDL: true });
  const differences = await diff(buildSchema(api), theirs);
  return differences
    .filter(({ type }) => !type.includes("DESCRIPTION"))
    .map(({ path, message }) => ({ at: path ?? "schema", message: `is composed otherwise by Apollo: ${message}.` }));
}
