import { type DefinitionNode, Kind, parse } from "graphql";
import type { Fault } from "../fault.js";
import { type Link, readLinks } from "../federation-link.js";

const FEDERATION = /^https:\/\/specs\.apollo\.dev\/federation\//;
const LEAVES: readonly string[] = [
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_EXTENSION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_TYPE_EXTENSION,
];

/** Directives of Federation that one composer or gateway honours and another passes by: renamed, or on a leaf type. */
export function checkFederationDirectives(sdls: Readonly<Record<string, string>>): Fault[] {
  return Object.entries(sdls).flatMap(([subgraph, sdl]) => {
    const document = parse(sdl, { noLocation: true });
    const links = readLinks(document).filter(({ url }) => FEDERATION.test(url));
    const names = new Set(links.flatMap(({ imports }) => imports.map(({ as }) => as)));
    return [
      ...linkFaults(links).map((message) => ({ at: subgraph, message })),
      ...document.definitions.flatMap((definition) => leafFaults(subgraph, definition, names)),
    ];
  });
}

function linkFaults(links: readonly Link[]): string[] {
  return [
    ...(links.length === 1 ? [] : [`must have one @link to Federation, and has ${links.length}.`]),
    ...links.filter(({ as }) => as !== null).map(({ as }) => `links Federation as ${as}: link it under its own name.`),
    ...links
      .flatMap(({ imports }) => imports)
      .filter(({ name, as }) => name !== as)
      .map(({ name, as }) => `imports @${name} as @${as}: import it under its own name.`),
  ];
}

function leafFaults(subgraph: string, definition: DefinitionNode, names: ReadonlySet<string>): Fault[] {
  if (!LEAVES.includes(definition.kind) || !("directives" in definition && "name" in definition)) return [];
  return (definition.directives ?? [])
    .filter(({ name }) => names.has(name.value) || name.value.startsWith("federation__"))
    .map(({ name }) => ({
      at: `${subgraph}: ${definition.name?.value}`,
      message: `has @${name.value}, which not every gateway keeps on a scalar or an enum: put it on the fields.`,
    }));
}
