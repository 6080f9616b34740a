import type { SqlEntityManager } from "@mikro-orm/sql";
import { CompiledQuery } from "kysely";

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

const CELLS_A_STATEMENT = 8000;
const ROWS_A_DOCUMENT = 1000;
const texts = new Map<string, string>();

/**
 * Inserts rows in the transaction that `em` is in, many a statement. Every row names the columns of the first. For
 * node:sqlite the text of a statement is made once for each width, because making it costs more than running it;
 * PostgreSQL takes rows as one document, which it reads faster than as many parameters. What becomes of rows that are
 * there already, `onConflict` says; without it they are a fault.
 */
export async function insertRows(
  em: SqlEntityManager,
  table: string,
  rows: readonly object[],
  onConflict = "",
): Promise<void> {
  const [first] = rows as readonly Row[];
  if (first === undefined) return;
  const columns = Object.keys(first);
  const isPostgresql = em.getPlatform().constructor.name.startsWith("Postgre");
  const size = isPostgresql ? ROWS_A_DOCUMENT : Math.max(1, Math.floor(CELLS_A_STATEMENT / columns.length));
  const statement = isPostgresql ? asDocument : asParameters;
  try {
    for (let at = 0; at < rows.length; at += size) {
      const { sql, parameters } = statement(em, table, columns, rows.slice(at, at + size) as readonly Row[]);
      await em.getKysely().executeQuery(CompiledQuery.raw(`${sql} ${onConflict}`, [...parameters]));
    }
  } catch (error) {
    // Two commands that made the same thing at once are told apart from bugs by the type of the error.
    throw em
      .getPlatform()
      .getExceptionConverter()
      .convertException(error as Error);
  }
}

function asDocument(_em: SqlEntityManager, table: string, columns: readonly string[], rows: readonly Row[]) {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const source = `json_populate_recordset(null::"${table}", $1::json)`;
  const text = `insert into "${table}" (${names}) select ${names} from ${source}`;
  return CompiledQuery.raw(text, [JSON.stringify(rows)]);
}

function asParameters(em: SqlEntityManager, table: string, columns: readonly string[], rows: readonly Row[]) {
  const cells = rows.flatMap((row) => columns.map((column) => row[column] ?? null));
  return CompiledQuery.raw(textFor(em, table, columns, rows.length), cells);
}

function textFor(em: SqlEntityManager, table: string, columns: readonly string[], count: number): string {
  const key = `${table} ${count} ${columns.join()}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const row = Object.fromEntries(columns.map((column) => [column, ""]));
  const query = em.getKysely<Record<string, Row>>().insertInto(table);
  const { sql } = query.values(Array.from({ length: count }, () => row)).compile();
  texts.set(key, sql);
  return sql;
}
