import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** How far one selection set reaches, with its fragments written out. */
export interface Extent {
  depth: number;
  introspectionDepth: number;
  fields: number;
  aliases: number;
  introspectionAliases: number;
  /** How often each response name stands at the top of the set. */
  names: ReadonlyMap<string, number>;
  /** The most repetitions of one response name in this set or below it. */
  repeats: number;
}

const nothing: Extent = {
  depth: 0,
  introspectionDepth: 0,
  fields: 0,
  aliases: 0,
  introspectionAliases: 0,
  names: new Map(),
  repeats: 0,
};

/** Reads extents of one document's selection sets; each fragment is measured once, so a bomb costs what its text costs. */
export function extentReader(document: DocumentNode): (set: SelectionSetNode) => Extent {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Extent>();

  function ofFragment(name: string): Extent {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    measured.set(name, nothing);
    const extent = ofSet(fragment.selectionSet);
    measured.set(name, extent);
    return extent;
  }

  function ofSet(set: SelectionSetNode): Extent {
    return sum(
      set.selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
        return ofField(selection, selection.selectionSet ? ofSet(selection.selectionSet) : nothing);
      }),
    );
  }

  return ofSet;
}

function ofField(field: FieldNode, below: Extent): Extent {
  const alias = field.alias ? 1 : 0;
  const introspects = field.name.value === "__schema" || field.name.value === "__type";
  return {
    depth: introspects ? 1 : below.depth + 1,
    introspectionDepth: introspects ? Math.max(below.depth + 1, below.introspectionDepth) : below.introspectionDepth,
    fields: below.fields + 1,
    aliases: below.aliases + alias,
    introspectionAliases: introspects ? below.aliases + alias : below.introspectionAliases,
    names: new Map([[(field.alias ?? field.name).value, 1]]),
    repeats: below.repeats,
  };
}

function sum(extents: readonly Extent[]): Extent {
  const names = new Map<string, number>();
  const total = { ...nothing, names };
  for (const extent of extents) {
    total.depth = Math.max(total.depth, extent.depth);
    total.introspectionDepth = Math.max(total.introspectionDepth, extent.introspectionDepth);
    total.fields += extent.fields;
    total.aliases += extent.aliases;
    total.introspectionAliases += extent.introspectionAliases;
    total.repeats = Math.max(total.repeats, extent.repeats);
    for (const [name, count] of extent.names) names.set(name, (names.get(name) ?? 0) + count);
  }
  total.repeats = Math.max(total.repeats, ...names.values());
  return total;
}
