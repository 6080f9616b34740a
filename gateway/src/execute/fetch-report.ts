import type { SelectionSetNode } from "graphql";
import type { Fetch } from "../plan/plan-step.js";
import type { ResponseTree } from "../plan/response-tree.js";
import type { Renaming } from "../plan/rewrites.js";
import type { TypeIndex } from "../plan/type-index.js";
import { askedKeys } from "./asked-keys.js";
import type { ClientView } from "./client-view.js";
import type { ErrorPath } from "./error-log.js";
import type { Execution } from "./execution.js";
import type { Fault } from "./fault.js";

/** What telling the client about errors takes, apart from the fetch they come from. */
export interface ReportContext {
  view: ClientView;
  tree: ResponseTree;
  types: TypeIndex;
}

/** What one fetch asked of the objects at one kind of place. */
export interface Asked {
  sets: readonly SelectionSetNode[];
  renamings: readonly Renaming[];
}

/**
 * An error that names its field stands there. Where the client did not ask for that field, it stands at the nearest
 * field above, if the plan needs the field for another; a field nobody needs has no error to tell of.
 */
export function reportField(
  execution: Execution,
  { view, tree }: ReportContext,
  place: ErrorPath,
  inner: ErrorPath,
  asked: Asked,
  fault: Fault,
): void {
  const at = [...place, ...renamed(inner, asked.renamings)];
  if (view.sees(at, execution.data) || tree.isRequired(at)) say(execution, view, at, fault);
}

/** An error that leaves an object without all it was to get stands at each of those fields. */
export function reportObject(
  execution: Execution,
  { view, tree, types }: ReportContext,
  fetch: Fetch,
  place: ErrorPath,
  typename: string | undefined,
  asked: Asked,
  fault: Fault,
): void {
  const keys = askedKeys(asked.sets, fetch.fragments, typename, types);
  const fields = [...keys].map((key) => [...place, ...renamed([key], asked.renamings)]);
  const seen = fields.filter((at) => view.sees(at, execution.data));
  for (const at of seen) say(execution, view, at, fault);
  if (seen.length === 0 && fields.some((at) => tree.isRequired(at))) say(execution, view, place, fault);
}

function say(execution: Execution, view: ClientView, at: ErrorPath, fault: Fault): void {
  const path = view.pathOf(at, execution.data);
  execution.errors.add(fault.message, path.length === 0 ? undefined : path, fault.extensions, fault.originalError);
}

function renamed(path: ErrorPath, renamings: readonly Renaming[]): ErrorPath {
  if (renamings.length === 0) return path;
  let active = renamings;
  return path.map((segment) => {
    if (typeof segment === "number") return segment;
    const own = active.find((renaming) => renaming.below.length === 0 && renaming.from === segment);
    active = active
      .filter((renaming) => renaming.below[0] === segment)
      .map((renaming) => ({ ...renaming, below: renaming.below.slice(1) }));
    return own?.to ?? segment;
  });
}
