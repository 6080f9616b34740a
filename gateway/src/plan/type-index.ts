import { type DocumentNode, Kind } from "graphql";
import { getOrMake } from "./get-or-make.js";

/** Which object types stand behind a name of the supergraph, hidden ones included. */
export interface TypeIndex {
  /** The name itself and, for an interface or a union, every object type it may be. */
  possible(name: string): ReadonlySet<string>;
  isAbstract(name: string): boolean;
}

/** Reads interfaces and unions from the supergraph itself, because plans also pass through types clients cannot see. */
export function indexTypes(supergraph: DocumentNode): TypeIndex {
  const known = new Map<string, Set<string>>();
  const abstract = new Set<string>();
  const setOf = (name: string) => getOrMake(known, name, () => new Set([name]));

  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      for (const parent of definition.interfaces ?? []) setOf(parent.name.value).add(definition.name.value);
    } else if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      abstract.add(definition.name.value);
      for (const member of definition.types ?? []) setOf(definition.name.value).add(member.name.value);
    } else if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      abstract.add(definition.name.value);
    }
  }

  return { possible: (name) => known.get(name) ?? new Set([name]), isAbstract: (name) => abstract.has(name) };
}
