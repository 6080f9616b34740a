/** An object of an answer. Ours have no prototype: every key, `__proto__` too, is plain data. */
export type Row = Record<string, unknown>;

export type RowClass = new () => Row;

const NO_PROTOTYPE = Object.freeze(Object.create(null));
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A class for the rows of one selection: rows made by one class share a layout, which keeps reading them fast. */
export function rowClass(): RowClass {
  const made = function Row() {};
  made.prototype = NO_PROTOTYPE;
  return made as unknown as RowClass;
}

export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for names that every ordinary object seems to have, such as `constructor`. */
export function isInheritedName(name: string): boolean {
  return INHERITED.has(name);
}

/** Reads what the object itself holds, for keys that `isInheritedName`. */
export function ownValue(source: Row, key: string): unknown {
  return Object.hasOwn(source, key) ? source[key] : undefined;
}
