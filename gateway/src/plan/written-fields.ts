import type { FieldNode, SelectionSetNode } from "graphql";
import type { Fragments } from "./client-operation.js";
import { eachField } from "./each-field.js";
import { getOrMake } from "./get-or-make.js";
import type { Renaming } from "./rewrites.js";

/** One key that a selection brings, whatever fragments it stands in. */
export interface WrittenField {
  key: string;
  /** What is selected below it; empty for a leaf. */
  sets: SelectionSetNode[];
  renamings: Renaming[];
}

/** The keys these selections bring once the renamings are done. */
export function writtenFields(
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  renamings: readonly Renaming[],
): WrittenField[] {
  const byKey = new Map<string, WrittenField>();
  const add = (field: FieldNode, from: string, to: string) => {
    const written = getOrMake(byKey, to, () => ({ key: to, sets: [], renamings: below(renamings, from) }));
    if (field.selectionSet !== undefined) written.sets.push(field.selectionSet);
  };

  for (const set of sets) {
    eachField(set, fragments, (field) => {
      const key = field.alias?.value ?? field.name.value;
      add(field, key, key);
      for (const renaming of renamings) {
        if (renaming.below.length === 0 && renaming.from === key) add(field, key, renaming.to);
      }
    });
  }
  return [...byKey.values()];
}

function below(renamings: readonly Renaming[], key: string): Renaming[] {
  return renamings
    .filter((renaming) => renaming.below[0] === key)
    .map((renaming) => ({ ...renaming, below: renaming.below.slice(1) }));
}
