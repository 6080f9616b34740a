import type { FlattenNodePathSegment } from "@graphql-hive/router-query-planner";
import type { TypeIndex } from "../plan/type-index.js";
import type { ErrorPath } from "./error-log.js";
import { isRow, type Row } from "./row.js";

/** A way from the root of the data to the objects a fetch fills. */
export type Way = readonly WayStep[];

type WayStep = { kind: "field"; key: string } | { kind: "type"; names: ReadonlySet<string> };

export function compileWay(path: readonly FlattenNodePathSegment[], types: TypeIndex): Way {
  return path.flatMap((segment): WayStep[] => {
    if (segment === "@") return [];
    if ("Field" in segment) return [{ kind: "field", key: segment.Field }];
    return [{ kind: "type", names: new Set(segment.TypeCondition.flatMap((name) => [...types.possible(name)])) }];
  });
}

/** Lists of lists deeper than this are no answer to any schema. */
export const DEEPEST_LIST = 16;

/** Adds every object at the end of the way to `found`. A plan names a list of lists once, so lists open by themselves. */
export function collectAt(value: unknown, way: Way, at: number, found: Row[], depth = 0): void {
  if (Array.isArray(value)) {
    if (depth === DEEPEST_LIST) return;
    for (let i = 0; i < value.length; i++) collectAt(value[i], way, at, found, depth + 1);
    return;
  }
  if (!isRow(value)) return;
  const step = way[at];
  if (step === undefined) found.push(value);
  else if (step.kind === "field") collectAt(value[step.key], way, at + 1, found);
  else if (mayBe(value, step.names)) collectAt(value, way, at + 1, found);
}

/** Where each object at the end of the way stands. For errors only: it costs more than `collectAt`. */
export function positionsAt(root: unknown, way: Way): Map<Row, ErrorPath> {
  const positions = new Map<Row, ErrorPath>();
  const walk = (value: unknown, at: number, path: ErrorPath, depth: number): void => {
    if (Array.isArray(value)) {
      if (depth < DEEPEST_LIST) for (const [i, item] of value.entries()) walk(item, at, [...path, i], depth + 1);
      return;
    }
    if (!isRow(value)) return;
    const step = way[at];
    if (step === undefined) positions.set(value, path);
    else if (step.kind === "field") walk(value[step.key], at + 1, [...path, step.key], 0);
    else if (mayBe(value, step.names)) walk(value, at + 1, path, 0);
  };
  walk(root, 0, [], 0);
  return positions;
}

function mayBe(row: Row, names: ReadonlySet<string>): boolean {
  return typeof row.__typename !== "string" || names.has(row.__typename);
}
