import fs from "node:fs";
import path from "node:path";
import type { MigrationObject } from "@mikro-orm/core";
import { Migration } from "@mikro-orm/migrations";
import type { Engine } from "./database-config.js";

/**
 * The migrations of a folder: `<folder>/{sqlite,postgresql}/0001-what-it-does.sql`, in the order of their names.
 * A migration that ran is never edited; statements end with a semicolon at the end of a line.
 */
export function migrationsIn(folder: string, engine: Engine): MigrationObject[] {
  const files = path.join(folder, engine);
  return fs
    .readdirSync(files)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => ({ name: file, class: migrationOf(statementsOf(fs.readFileSync(path.join(files, file), "utf8"))) }));
}

/** The statements of an SQL text. */
export function statementsOf(sql: string): string[] {
  return sql
    .split(/;[ \t]*(?:\r?\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

function migrationOf(statements: readonly string[]) {
  return class extends Migration {
    override up() {
      for (const statement of statements) this.addSql(statement);
    }
  };
}
