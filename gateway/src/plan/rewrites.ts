import type { FetchRewrite } from "@graphql-hive/router-query-planner";
import { isRow, type Row } from "../execute/row.js";
import type { TypeIndex } from "./type-index.js";

/** Changes an answer, or a representation, the way the plan asks; anything of another shape is left alone. */
export type Rewrite = (value: unknown) => void;

/** A key that an answer has and the name it is kept under, with the keys that lead to the object. */
export interface Renaming {
  below: readonly string[];
  from: string;
  to: string;
}

type Segment = { key: string } | { types: ReadonlySet<string> };

/** Null where there is nothing to rewrite. */
export function compileRewrites(rewrites: readonly FetchRewrite[] | undefined, types: TypeIndex): Rewrite | null {
  if (rewrites === undefined || rewrites === null || rewrites.length === 0) return null;
  const compiled = rewrites.map((rewrite) => compileOne(rewrite, types));
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

/** The renamings among the rewrites, for those who must know under which key a value ends. */
export function renamingsOf(rewrites: readonly FetchRewrite[] | undefined): Renaming[] {
  const found: Renaming[] = [];
  for (const rewrite of rewrites ?? []) {
    if (!("KeyRenamer" in rewrite)) continue;
    const keys = rewrite.KeyRenamer.path.flatMap((segment) => ("Key" in segment ? [segment.Key] : []));
    const from = keys.pop();
    if (from !== undefined) found.push({ below: keys, from, to: rewrite.KeyRenamer.renameKeyTo });
  }
  return found;
}

function compileOne(rewrite: FetchRewrite, types: TypeIndex): Rewrite {
  const renamer = "KeyRenamer" in rewrite ? rewrite.KeyRenamer : undefined;
  const setter = "ValueSetter" in rewrite ? rewrite.ValueSetter : "setValueTo" in rewrite ? rewrite : undefined;
  const path = (renamer ?? setter)?.path.map(
    (segment): Segment =>
      "Key" in segment
        ? { key: segment.Key }
        : { types: new Set(segment.TypenameEquals.flatMap((name) => [...types.possible(name)])) },
  );
  if (path === undefined) throw new Error("The plan asks for a rewrite this executor does not know.");

  const change = (row: Row, key: string) => {
    if (setter !== undefined) row[key] = setter.setValueTo;
    else if (renamer !== undefined && Object.hasOwn(row, key)) row[renamer.renameKeyTo] = row[key];
  };
  const walk = (value: unknown, at: number): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, at);
      return;
    }
    const segment = path[at];
    if (segment === undefined || !isRow(value)) return;
    if ("types" in segment) {
      const typename = value.__typename;
      if (typeof typename !== "string" || segment.types.has(typename)) walk(value, at + 1);
    } else if (at === path.length - 1) change(value, segment.key);
    else walk(value[segment.key], at + 1);
  };
  return (value) => walk(value, 0);
}
