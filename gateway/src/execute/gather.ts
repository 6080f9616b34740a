import type { Execution } from "./execution.js";
import { collectAt, type Way } from "./locate.js";
import type { Represent } from "./representation.js";
import type { Row } from "./row.js";

/** Entities to ask for under one variable: each once, however many objects wait for it. */
export class RepresentationList {
  readonly values: Row[] = [];
  readonly #indexes = new Map<string, number>();

  /** The place of an equal representation, or a new one. */
  place(identity: string, value: Row): number {
    const known = this.#indexes.get(identity);
    if (known !== undefined) return known;
    this.#indexes.set(identity, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Objects that wait for an entity; the one at `targets[i]` for the representation at `places[i]`. */
export interface Gathered {
  targets: Row[];
  places: number[];
}

/** Finds the objects at the end of the ways and lists what represents them. */
export function gather(
  execution: Execution,
  ways: readonly Way[],
  represent: Represent,
  list: RepresentationList,
): Gathered {
  const found: Row[] = [];
  for (const way of ways) collectAt(execution.data, way, 0, found);

  const gathered: Gathered = { targets: [], places: [] };
  for (const target of found) {
    const representation = represent(target);
    if (representation === null) continue;
    // What it lacks was never answered: to ask on would only make a second error of the first.
    if (representation.isPartial && execution.hollow?.has(target)) continue;
    gathered.targets.push(target);
    gathered.places.push(list.place(representation.identity, representation.value));
  }
  return gathered;
}
