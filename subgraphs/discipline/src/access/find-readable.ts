import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { Rows } from "../tables.js";
import { noteReading } from "./note-reading.js";
import { readerOf } from "./reader.js";
import { mayRead, type RecordFacts } from "./record-access.rules.js";

/** The tables of records, as against the parts of one. */
export type RecordTable = Extract<
  keyof Rows,
  "duty_inspection" | "staff_complaint" | "discipline_case" | "discipline_decision"
>;

/** The record of an id; null when there is none that the actor may read. */
export async function findReadable<T extends RecordTable>(
  context: RequestContext,
  table: T,
  id: string,
  factsOf: (row: Rows[T]) => RecordFacts,
): Promise<Rows[T] | null> {
  const batch = async (inside: RequestContext, ids: readonly string[]) => {
    const any = inside.em.getKysely<Record<string, Record<string, string>>>();
    const rows = await any
      .selectFrom(table as string)
      .selectAll()
      .where("id", "in", ids)
      .execute();
    const reader = await readerOf(inside);
    const readable = (rows as unknown as Rows[T][]).filter((row) => mayRead(reader, factsOf(row)));
    return byKey(readable, (row) => row.id);
  };
  const found = await load<string, Rows[T]>(context, `${table} by id`, batch, id);
  if (found !== null) await noteReading(context, [found], factsOf);
  return found;
}
