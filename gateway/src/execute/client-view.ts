import type { Place, PlannedField } from "../plan/place.js";
import type { TypeIndex } from "../plan/type-index.js";
import type { ErrorPath } from "./error-log.js";
import { isRow } from "./row.js";

/** Tells which places of a plan's data the client asked for, and what the client calls them. For errors only. */
export class ClientView {
  constructor(
    readonly root: Place,
    readonly types: TypeIndex,
  ) {}

  /** The client's path for a place of the data; it ends at the last field the client asked for. */
  pathOf(place: ErrorPath, data: unknown): (string | number)[] {
    return this.#translate(
      place,
      data,
      (at, typename, key) => at.byPlanKey(typename, key),
      ({ responseKey }) => responseKey,
    );
  }

  sees(place: ErrorPath, data: unknown): boolean {
    return this.pathOf(place, data).length === place.length;
  }

  /** The place in the data of a client's path. */
  placeOf(path: ErrorPath, data: unknown): (string | number)[] {
    return this.#translate(
      path,
      data,
      (at, typename, key) => at.anyByResponseKey(typename, key),
      ({ planKey }) => planKey,
    );
  }

  #translate(
    keys: ErrorPath,
    data: unknown,
    find: (at: Place, typename: string | undefined, key: string) => PlannedField | undefined,
    nameOf: (field: PlannedField) => string,
  ): (string | number)[] {
    const translated: (string | number)[] = [];
    let at: Place | undefined = this.root;
    let value = data;
    for (const key of keys) {
      if (typeof key === "number") {
        if (translated.length === 0) break;
        translated.push(key);
        value = Array.isArray(value) ? value[key] : undefined;
        continue;
      }
      const field: PlannedField | undefined = at && find(at, this.#typenameOf(value), key);
      if (field === undefined) break;
      translated.push(nameOf(field));
      at = field.place;
      value = isRow(value) ? value[field.planKey] : undefined;
    }
    return translated;
  }

  /** Undefined where the type is not known, or known by an interface alone. */
  #typenameOf(value: unknown): string | undefined {
    const typename = isRow(value) ? value.__typename : undefined;
    return typeof typename === "string" && !this.types.isAbstract(typename) ? typename : undefined;
  }
}
