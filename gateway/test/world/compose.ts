import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";
import { withFederationLink } from "./federation-link.js";

/** A supergraph, and the schema its clients see. */
export interface Composed {
  supergraphSdl: string;
  publicSdl: string;
}

/** Composes subgraphs given as SDL by name; throws with every composition error when they do not fit. */
export function compose(sdlByName: Readonly<Record<string, string>>): Composed {
  const services = Object.entries(sdlByName).map(([name, sdl]) => ({
    name,
    url: `http://${name}.example/graphql`,
    typeDefs: parse(withFederationLink(sdl)),
  }));
  const result = composeServices(services);
  if (result.errors) throw new Error(result.errors.map((error) => error.message).join("\n"));
  return { supergraphSdl: result.supergraphSdl, publicSdl: result.publicSdl };
}
