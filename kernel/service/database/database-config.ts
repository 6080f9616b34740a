import path from "node:path";

/** Where one subgraph keeps its rows. */
export type DatabaseConfig =
  | { engine: "sqlite"; file: string }
  /** `schema` is created when missing and is the only one this subgraph touches. */
  | { engine: "postgresql"; url: string; schema: string; poolSize?: number };

export type Engine = DatabaseConfig["engine"];

/** The configuration for a subgraph: PostgreSQL where a URL is given, else a SQLite file of its name. */
export function databaseConfigFor(subgraph: string, url: string | null, dataFolder: string): DatabaseConfig {
  if (url !== null) return { engine: "postgresql", url, schema: subgraph };
  return { engine: "sqlite", file: path.join(dataFolder, `${subgraph}.sqlite`) };
}
