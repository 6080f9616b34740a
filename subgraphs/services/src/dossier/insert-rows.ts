import type { SqlEntityManager } from "@mikro-orm/sql";
import { CompiledQuery } from "kysely";

type Cell = string | number | null;

const CELLS_A_STATEMENT = 8000;
const compiled = new Map<string, string>();

/**
 * Inserts rows in the transaction that `em` is in, many a statement. Every row names the columns of the first. The
 * text of a statement is made once for each width: making it costs more than running it.
 */
export async function insertRows(em: SqlEntityManager, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const size = Math.max(1, Math.floor(CELLS_A_STATEMENT / columns.length));
  try {
    for (let at = 0; at < rows.length; at += size) {
      const chunk = rows.slice(at, at + size);
      const text = textFor(em, table, columns, chunk.length);
      const cells = chunk.flatMap((row) => columns.map((column) => (row as Record<string, Cell>)[column] ?? null));
      await em.getKysely().executeQuery(CompiledQuery.raw(text, cells));
    }
  } catch (error) {
    throw em.getPlatform().getExceptionConverter().convertException(error as Error);
  }
}

function textFor(em: SqlEntityManager, table: string, columns: readonly string[], count: number): string {
  const key = `${em.getPlatform().constructor.name} ${table} ${count} ${columns.join()}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const row = Object.fromEntries(columns.map((column) => [column, ""]));
  const query = em.getKysely<Record<string, Record<string, Cell>>>().insertInto(table);
  const { sql } = query.values(Array.from({ length: count }, () => row)).compile();
  compiled.set(key, sql);
  return sql;
}
