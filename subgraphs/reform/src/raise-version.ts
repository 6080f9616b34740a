import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Rows } from "./tables.js";

type Cell = string | number | null;
type Row = { id: string; version: number } & Record<string, Cell>;

/** Sets what a record keeps of its parts and raises its version by their changes, for imports; gives the new version. */
export async function raiseVersion(
  { em }: RequestContext,
  table: keyof Rows,
  id: string,
  by: number,
  kept: Record<string, Cell>,
): Promise<number> {
  const raised = await em
    .getKysely<Record<string, Row>>()
    .updateTable(table)
    .set((row) => ({ ...kept, version: row("version", "+", by) }))
    .where("id", "=", id)
    .returning("version")
    .executeTakeFirstOrThrow();
  return raised.version;
}
