import { type FieldNode, Kind, type SelectionSetNode } from "graphql";
import type { ClientOperation } from "../plan/client-operation.js";
import type { PrivateNames } from "../plan/private-names.js";
import type { TypeIndex } from "../plan/type-index.js";
import type { ErrorPath } from "./error-log.js";
import { isRow } from "./row.js";

/** Tells which places of a plan's data the client asked for, and what the client calls them. For errors only. */
export class ClientView {
  constructor(
    readonly operation: ClientOperation,
    readonly names: PrivateNames,
    readonly types: TypeIndex,
  ) {}

  /** The client's path for a place of the data; it ends at the last field the client asked for. */
  pathOf(place: ErrorPath, data: unknown): (string | number)[] {
    const path: (string | number)[] = [];
    let sets: SelectionSetNode[] = [this.operation.definition.selectionSet];
    let at = data;
    for (const segment of place) {
      if (typeof segment === "string") {
        const fields = this.#fieldsAt(sets, segment, isRow(at) ? at.__typename : undefined);
        if (fields.length === 0) break;
        sets = fields.flatMap((field) => field.selectionSet ?? []);
        path.push(this.names.clientKey(segment));
      } else if (path.length === 0) break;
      else path.push(segment);
      at = (at as Record<string | number, unknown> | null | undefined)?.[segment];
    }
    return path;
  }

  sees(place: ErrorPath, data: unknown): boolean {
    return this.pathOf(place, data).length === place.length;
  }

  #fieldsAt(sets: readonly SelectionSetNode[], planKey: string, typename: unknown): FieldNode[] {
    const found: FieldNode[] = [];
    const opened = new Set<SelectionSetNode>();
    const walk = (set: SelectionSetNode) => {
      if (opened.has(set)) return;
      opened.add(set);
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          if (this.#isPlannedAs(selection, planKey)) found.push(selection);
          continue;
        }
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? this.operation.fragments.get(selection.name.value) : selection;
        if (fragment !== undefined && this.#applies(fragment.typeCondition?.name.value, typename))
          walk(fragment.selectionSet);
      }
    };
    for (const set of sets) walk(set);
    return found;
  }

  #isPlannedAs({ alias, name }: FieldNode, planKey: string): boolean {
    if (planKey === name.value) return alias === undefined || alias.value === name.value;
    return planKey === this.names.planKey(alias?.value ?? name.value);
  }

  /** Where the type of the object is not known, or known by an interface alone, it may be any. */
  #applies(condition: string | undefined, typename: unknown): boolean {
    if (condition === undefined || typeof typename !== "string" || this.types.isAbstract(typename)) return true;
    return this.types.possible(condition).has(typename);
  }
}
