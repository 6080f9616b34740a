import type { Execution } from "./execution.js";

/** A null, already accounted for by an error, on its way up to the nearest field that may be null. */
export const BROKEN = Symbol("broken");

/** A field nobody answered in a hollow object: on its way up to that object, which is then null without an error. */
export const MISSING = Symbol("missing");

/**
 * Turns a value of the data, never null or undefined, into one of the client's answer: the value, null, or one of the
 * two above. `key` is where the value stands in the object or list at `execution.path`.
 */
export type Complete = (value: unknown, execution: Execution, key: string | number) => unknown;
