import { type DatabaseSync, type SQLInputValue, DatabaseSync as Sqlite, type StatementSync } from "node:sqlite";
import { SqliteDialect } from "kysely";

const STATEMENTS_KEPT = 500;

/** Settings every connection has: readers never wait for the writer, and a second process waits up to 5 s. */
const SETTINGS = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma foreign_keys = on;
  pragma busy_timeout = 5000;
  pragma cache_size = -16000;
`;

/** Kysely over node:sqlite with prepared statements kept, which halves the CPU of a short read. */
export function sqliteDialect(file: string): SqliteDialect {
  return new SqliteDialect({
    database: async () => {
      const connection = new Sqlite(file);
      connection.exec(SETTINGS);
      const statements = new Map<string, Statement>();
      return {
        prepare: (sql: string) => {
          const kept = statements.get(sql);
          if (kept) return kept;
          if (statements.size >= STATEMENTS_KEPT) statements.delete(statements.keys().next().value!);
          const statement = prepare(connection, sql);
          statements.set(sql, statement);
          return statement;
        },
        close: () => connection.close(),
      };
    },
  });
}

type Statement = ReturnType<typeof prepare>;

function prepare(connection: DatabaseSync, sql: string) {
  const statement: StatementSync = connection.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[])),
    get: (parameters: readonly unknown[]) => statement.get(...(parameters as SQLInputValue[])),
    iterate: (parameters: readonly unknown[]) =>
      statement.iterate(...(parameters as SQLInputValue[])) as IterableIterator<unknown>,
  };
}
