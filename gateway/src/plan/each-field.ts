import { type FieldNode, Kind, type SelectionSetNode } from "graphql";
import type { Fragments } from "./client-operation.js";

/** Every field of the selection and of the fragments in it, in order. */
export function eachField(set: SelectionSetNode, fragments: Fragments, visit: (field: FieldNode) => void): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) visit(selection);
    else if (selection.kind === Kind.INLINE_FRAGMENT) eachField(selection.selectionSet, fragments, visit);
    else {
      const fragment = fragments.get(selection.name.value);
      if (fragment !== undefined) eachField(fragment.selectionSet, fragments, visit);
    }
  }
}
