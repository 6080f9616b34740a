import { Kind, type SelectionSetNode } from "graphql";
import type { Fragments } from "../plan/client-operation.js";
import type { TypeIndex } from "../plan/type-index.js";

/** Which keys a question asks of an object of this type. For errors only. */
export function askedKeys(
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  typename: string | undefined,
  types: TypeIndex,
): Set<string> {
  const keys = new Set<string>();
  const walk = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        keys.add(selection.alias?.value ?? selection.name.value);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      if (fragment === undefined) continue;
      if (condition === undefined || typename === undefined || types.possible(condition).has(typename))
        walk(fragment.selectionSet);
    }
  };
  for (const set of sets) walk(set);
  keys.delete("__typename");
  return keys;
}
