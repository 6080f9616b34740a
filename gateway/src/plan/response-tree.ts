import type { FlattenNodePathSegment, RequiresSelection } from "@graphql-hive/router-query-planner";
import type { SelectionSetNode } from "graphql";
import type { ErrorPath } from "../execute/error-log.js";
import type { Fragments } from "./client-operation.js";
import { getOrMake } from "./get-or-make.js";
import { eachFetchStep, type PlanStep } from "./plan-step.js";
import { type Renaming, renamingsOf } from "./rewrites.js";
import { writtenFields } from "./written-fields.js";

/**
 * All that the fetches of a plan write, by response key; lists and type conditions left out.
 *
 * An object that two fetches write into, or that lies above one, is shared: it is copied from the answer key by key.
 * Everything else is kept as the subgraph answered it.
 */
export class ResponseTree {
  readonly #children = new Map<string, ResponseTree>();
  readonly #services = new Set<string>();
  #writers = 0;
  #isEntered = false;
  #isRequired = false;

  child(key: string): ResponseTree {
    return getOrMake(this.#children, key, () => new ResponseTree());
  }

  get isShared(): boolean {
    if (this.#isEntered || this.#writers > 1) return true;
    for (const child of this.#children.values()) if (child.isShared) return true;
    return false;
  }

  /** Says that a later fetch goes down this path to fill the objects at its end. */
  enter(path: readonly FlattenNodePathSegment[]): ResponseTree {
    let at: ResponseTree = this;
    for (const key of keysOf(path)) {
      at = at.child(key);
      at.#isEntered = true;
    }
    return at;
  }

  /** Says that one fetch, of a service, writes these selections here. */
  write(
    service: string,
    sets: readonly SelectionSetNode[],
    fragments: Fragments,
    renamings: readonly Renaming[],
  ): void {
    this.#writers++;
    for (const field of writtenFields(sets, fragments, renamings)) {
      const child = this.child(field.key);
      child.#services.add(service);
      if (field.sets.length > 0) child.write(service, field.sets, fragments, field.renamings);
    }
  }

  /** Says that a later fetch needs these fields of the objects here. */
  require(selections: readonly RequiresSelection[]): void {
    for (const selection of selections) {
      if (selection.kind === "InlineFragment") this.require(selection.selections);
      if (selection.kind !== "Field") continue;
      const child = this.child(selection.name);
      child.#isRequired = true;
      child.require(selection.selections ?? []);
    }
  }

  /** Whether the value at the end of the path is needed by a later fetch. */
  isRequired(path: ErrorPath): boolean {
    return this.#find(path)?.isNeeded === true;
  }

  /** Who writes the value at the end of the path, if it is one service alone. */
  writerAt(path: ErrorPath): string | undefined {
    const [only, second] = this.#find(path)?.services ?? [];
    return second === undefined ? only : undefined;
  }

  get isNeeded(): boolean {
    return this.#isRequired;
  }

  get services(): readonly string[] {
    return [...this.#services];
  }

  #find(path: ErrorPath): ResponseTree | undefined {
    let at: ResponseTree = this;
    for (const key of path) {
      if (typeof key === "number") continue;
      const next = at.#children.get(key);
      if (next === undefined) return undefined;
      at = next;
    }
    return at;
  }
}

/** The keys of a plan's path, which also names lists and types. */
export function keysOf(path: readonly FlattenNodePathSegment[]): string[] {
  return path.flatMap((segment) => (segment !== "@" && "Field" in segment ? [segment.Field] : []));
}

/** Draws the tree of a whole plan. */
export function responseTreeOf(plan: PlanStep | undefined): ResponseTree {
  const root = new ResponseTree();
  for (const step of eachFetchStep(plan)) {
    const { service, fragments, selectionSet } = step.fetch;
    if (step.kind === "fetchRoots") root.write(service, [selectionSet], fragments, renamingsOf(step.outputRewrites));
    else {
      for (const group of step.groups) {
        for (const path of group.paths) {
          root.enter(path).require(group.requires);
          root.enter(path).write(service, group.sets, fragments, renamingsOf(group.outputRewrites));
        }
      }
    }
  }
  return root;
}
