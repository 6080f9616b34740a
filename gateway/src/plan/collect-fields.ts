import { type FieldNode, Kind, type SelectionSetNode } from "graphql";
import type { Fragments } from "./client-operation.js";
import { getOrMake } from "./get-or-make.js";

/** One response key of an object, with what is selected below it at every place of the selection that has it. */
export interface CollectedField {
  responseKey: string;
  field: FieldNode;
  sets: SelectionSetNode[];
}

/** The fields selected on an object of a type, in the order of the specification; conditions are fixed before. */
export function collectFields(
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  applies: (typeCondition: string) => boolean,
): CollectedField[] {
  const byKey = new Map<string, CollectedField>();
  const opened = new Set<string>();
  const walk = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const responseKey = selection.alias?.value ?? selection.name.value;
        const known = getOrMake(byKey, responseKey, () => newField(responseKey, selection));
        if (selection.selectionSet !== undefined) known.sets.push(selection.selectionSet);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        // A second time it would bring nothing new, and fragments of fragments could be opened without end.
        if (opened.has(selection.name.value)) continue;
        opened.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const typeCondition = fragment?.typeCondition?.name.value;
      if (fragment !== undefined && (typeCondition === undefined || applies(typeCondition)))
        walk(fragment.selectionSet);
    }
  };
  for (const set of sets) walk(set);
  return [...byKey.values()];
}

function newField(responseKey: string, field: FieldNode): CollectedField {
  return { responseKey, field, sets: [] };
}

/** `__typename`, `__schema` and `__type`: on the root type they are answered here, never by a subgraph. */
export function isMetaField(field: FieldNode): boolean {
  return field.name.value.startsWith("__");
}
