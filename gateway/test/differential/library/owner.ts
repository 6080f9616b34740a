import type { Row, Tables } from "./tables.js";

/** What a mutation leaves behind: every subgraph of one run writes to the same journal. */
export interface State {
  journal: string[];
}

export type Arguments = Readonly<Record<string, unknown>>;

/** Turns what the row holds into what the field answers; null is never shaped. */
export type Shape = (value: unknown, args: Arguments) => unknown;

/** A field that no row holds: computed from the row's keys and whatever the stub brings as required. */
export type Computed = (stub: Row, args: Arguments) => unknown;

export type Root = (args: Arguments, state: State) => unknown;

/** A subgraph of the library: its rows, and what is more than reading them. */
export interface Owner {
  name: string;
  sdl: string;
  tables: Tables;
  shapes?: Record<string, Shape>;
  computed?: Record<string, Computed>;
  /** Which object a reference to an interface means. */
  references?: Record<string, (stub: Row) => Row | null>;
  roots: Record<string, Root>;
}

/** What arrived as arguments, as text; objects sorted, since the order of input fields means nothing. */
export function told(args: unknown): string {
  return JSON.stringify(args, (_, value) => (isPlainObject(value) ? sorted(value) : value));
}

/** Writes a line to the journal and tells its number. */
export function write(state: State, line: string): number {
  return state.journal.push(line);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
