import type { WorldOptions } from "./world.js";

/** The two ways of running the graph that differ most: what holds in both holds in those between. */
export const WORLDS: readonly (readonly [name: string, options: WorldOptions])[] = [
  ["in one process on SQLite", { engine: "sqlite", over: "process" }],
  ["over HTTP on PostgreSQL", { engine: "postgresql", over: "http" }],
];
