import type { SelectionSetNode } from "graphql";
import type { Fragments } from "../plan/client-operation.js";
import type { ResponseTree } from "../plan/response-tree.js";
import type { Renaming } from "../plan/rewrites.js";
import type { TypeIndex } from "../plan/type-index.js";
import { writtenFields } from "../plan/written-fields.js";
import { DEEPEST_LIST } from "./locate.js";
import { isInheritedName, isRow, ownValue, type Row, type RowClass, rowClass } from "./row.js";

/** How one object of a subgraph's answer is taken into ours: only the keys that were asked for. */
export interface Intake {
  readonly Row: RowClass;
  readonly fields: readonly IntakeField[];
}

interface IntakeField {
  readonly key: string;
  readonly isInherited: boolean;
  readonly isTypename: boolean;
  /** How to copy the objects under this key; undefined where they are kept as they came. */
  readonly inner: Intake | undefined;
}

/** Compiles the intake of the objects that stand at this place of the response. */
export function compileIntake(
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  renamings: readonly Renaming[],
  tree: ResponseTree,
): Intake {
  const fields = writtenFields(sets, fragments, renamings).map((field): IntakeField => {
    const place = tree.child(field.key);
    const isCopied = field.sets.length > 0 && place.isShared;
    return {
      key: field.key,
      isInherited: isInheritedName(field.key),
      isTypename: field.key === "__typename",
      inner: isCopied ? compileIntake(field.sets, fragments, field.renamings, place) : undefined,
    };
  });
  return { Row: rowClass(), fields };
}

/** Takes what `source` has of the asked keys into `target`; a value is never replaced by null. */
export function takeInto(target: Row, source: Row, intake: Intake, types: TypeIndex): void {
  const { fields } = intake;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as IntakeField;
    const value = field.isInherited ? ownValue(source, field.key) : source[field.key];
    if (value === undefined) continue;
    const known = target[field.key];

    if (known === undefined || known === null) target[field.key] = copied(value, field, types, 0);
    else if (value === null) continue;
    else if (field.inner !== undefined) target[field.key] = merged(known, value, field, types, 0);
    // A subgraph that sees only the interface must not hide the object's own type.
    else if (!field.isTypename || !types.isAbstract(String(value))) target[field.key] = value;
  }
}

function copied(value: unknown, field: IntakeField, types: TypeIndex, depth: number): unknown {
  const inner = field.inner;
  if (inner === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return depth === DEEPEST_LIST ? value : value.map((item) => copied(item, field, types, depth + 1));
  }
  const row = new inner.Row();
  takeInto(row, value as Row, inner, types);
  return row;
}

function merged(known: unknown, value: unknown, field: IntakeField, types: TypeIndex, depth: number): unknown {
  const inner = field.inner;
  if (inner === undefined || value === null || value === undefined) return known;
  if (Array.isArray(known) && Array.isArray(value) && depth < DEEPEST_LIST) {
    for (let i = 0; i < value.length; i++) {
      known[i] =
        known[i] === null || known[i] === undefined
          ? copied(value[i], field, types, depth + 1)
          : merged(known[i], value[i], field, types, depth + 1);
    }
  } else if (isRow(known) && isRow(value)) takeInto(known, value, inner, types);
  return known;
}
