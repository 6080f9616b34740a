import type { RequiresSelection } from "@graphql-hive/router-query-planner";
import type { TypeIndex } from "../plan/type-index.js";
import { isInheritedName, isRow, ownValue, type Row } from "./row.js";

/** One thing a representation takes over from an object. */
export type Part =
  | { kind: "field"; from: string; to: string; isInherited: boolean; inner: readonly Part[] | undefined }
  | { kind: "fragment"; names: ReadonlySet<string>; condition: string; parts: readonly Part[] };

/** What was found while a representation was made. */
export interface Tally {
  /** A text that is equal for equal representations. */
  identity: string;
  /** A required field was never answered. */
  isPartial: boolean;
  /** Something required is not null. */
  hasValue: boolean;
  isOfAskedType: boolean;
  /** More is required than the type. */
  wantsFields: boolean;
}

export function compileParts(requires: readonly RequiresSelection[], types: TypeIndex): Part[] {
  return requires.flatMap((selection): Part[] => {
    if (selection.kind === "FragmentSpread") {
      throw new Error("The plan requires a named fragment, which this executor does not know.");
    }
    if (selection.kind === "InlineFragment") {
      const { typeCondition: condition, selections } = selection;
      return [
        { kind: "fragment", names: types.possible(condition), condition, parts: compileParts(selections, types) },
      ];
    }
    if (selection.name === "__typename") return [];
    const inner = selection.selections?.length ? compileParts(selection.selections, types) : undefined;
    const to = selection.alias ?? selection.name;
    return [{ kind: "field", from: selection.name, to, isInherited: isInheritedName(selection.name), inner }];
  });
}

/** Takes the parts over from `source` into `target`. */
export function copyParts(source: Row, target: Row, parts: readonly Part[], tally: Tally, types: TypeIndex): void {
  for (const part of parts) {
    if (part.kind === "fragment") {
      if (!mayBe(source.__typename, part, types)) continue;
      tally.isOfAskedType = true;
      copyParts(source, target, part.parts, tally, types);
      continue;
    }
    tally.wantsFields = true;
    let value = part.isInherited ? ownValue(source, part.from) : source[part.from];
    if (value === undefined && part.to !== part.from) value = ownValue(source, part.to);
    if (value === undefined) {
      tally.isPartial = true;
      tally.identity += ",";
    } else if (part.inner === undefined) target[part.to] = copyLeaf(value, tally);
    else target[part.to] = copyInner(value, part.inner, tally, types);
  }
}

/** An object known only by its interface may be any of that interface's types. */
function mayBe(typename: unknown, fragment: Extract<Part, { kind: "fragment" }>, types: TypeIndex): boolean {
  if (typeof typename !== "string" || fragment.names.has(typename)) return true;
  return types.isAbstract(typename) && types.possible(typename).has(fragment.condition);
}

function copyLeaf(value: unknown, tally: Tally): unknown {
  if (value !== null) tally.hasValue = true;
  // The length before the text keeps two neighbouring values from reading like two others.
  if (typeof value === "string") tally.identity += `,${value.length}:${value}`;
  else tally.identity += typeof value === "object" ? `,${JSON.stringify(value)}` : `,${String(value)}`;
  return value;
}

function copyInner(value: unknown, parts: readonly Part[], tally: Tally, types: TypeIndex): unknown {
  if (Array.isArray(value)) {
    tally.identity += "[";
    const items = value.map((item) =>
      Array.isArray(item) ? copyLeaf(item, tally) : copyInner(item, parts, tally, types),
    );
    tally.identity += "]";
    return items;
  }
  if (!isRow(value)) return copyLeaf(value, tally);
  const target: Row = {};
  if (typeof value.__typename === "string") target.__typename = value.__typename;
  tally.identity += `{${String(value.__typename)}`;
  copyParts(value, target, parts, tally, types);
  tally.identity += "}";
  return target;
}
