import type { DatabaseConfig } from "./database-config.js";

/** A database that cannot be used: what is wrong, where, and what to do. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}

/** Runs `work`; a failure to open, read or migrate becomes a `DatabaseError` that a person can act on. */
export async function explain<T>(config: DatabaseConfig, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new DatabaseError(`${where(config)} ${adviceFor(error)}`, { cause: error });
  }
}

function where(config: DatabaseConfig): string {
  if (config.engine === "sqlite") return `The database file ${config.file}`;
  const { host, pathname } = new URL(config.url);
  return `The PostgreSQL database ${host}${pathname} (schema ${config.schema})`;
}

const ADVICE: readonly [RegExp, string][] = [
  [/not a database|malformed/i, "is damaged. Restore it from a backup, or move it away to begin with an empty one."],
  [/readonly|read-only|EACCES/i, "is read-only. Give this user the right to write the file and its folder."],
  [/unable to open/i, "cannot be opened. Check that its folder exists and that this user may write there."],
  [/locked|busy/i, "is in use by another process. Stop that process, then start again."],
  [
    /ECONNREFUSED|ENOTFOUND|timeout|EHOSTUNREACH/i,
    "does not answer. Check that the server runs and that the URL is right.",
  ],
  [/password|authentication|role .* does not exist/i, "refused the user. Check the user and password of the URL."],
  [/database .* does not exist/i, "does not exist. Create it, or correct the name in the URL."],
  [/permission denied/i, "did not allow it. Grant this user the right to create schemas, or create the schema first."],
];

function adviceFor(error: unknown): string {
  const message =
    error instanceof Error ? `${error.message} ${String(error.cause ?? "")} ${codeOf(error)}` : `${error}`;
  const advice = ADVICE.find(([pattern]) => pattern.test(message));
  return advice ? advice[1] : `cannot be used: ${message.trim()}`;
}

function codeOf(error: Error): string {
  return "code" in error ? String(error.code) : "";
}
