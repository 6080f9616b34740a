import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@requires", "@external", "@override", "@inaccessible", "@interfaceObject", "@listSize"
])\n`;

/** The schema of a subgraph, with the federation directives under their own names. */
export function subgraphSdl(sdl: string): string {
  return LINK + sdl;
}

/** Composes subgraphs, given as SDL by name; the one called `shop` lives at http://shop.example/graphql. */
export function supergraphOf(sdlByName: Readonly<Record<string, string>>): string {
  const services = Object.entries(sdlByName).map(([name, sdl]) => {
    return { name, url: `http://${name}.example/graphql`, typeDefs: parse(subgraphSdl(sdl)) };
  });
  const composed = composeServices(services);
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join("\n"));
  return composed.supergraphSdl;
}
