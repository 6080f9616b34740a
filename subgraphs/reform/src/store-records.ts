import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type Happening, recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import type { Rows } from "./tables.js";

interface Stored<Row extends { id: string }> {
  table: keyof Rows;
  rows: readonly Row[];
  /** The event of a new row, and that of a changed one. */
  events: { isNew: string; isChanged: string };
  /** The body whose record it is; null where none is. */
  organisationOf(row: Row): string | null;
  classificationOf?(row: Row): Happening["classification"];
  progress?: (done: number) => void;
}

/** Writes imported rows, with an event for every one that is new or changed. */
export async function storeRecords<Row extends { id: string }>(
  context: RequestContext,
  { table, rows, events, organisationOf, classificationOf, progress }: Stored<Row>,
): Promise<WriteCounts> {
  const { counts, changes } = await upsertRows(context.em, table, rows as never, progress);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const happenings = changes.map(({ id, version, changedFields, isNew }): Happening => {
    const row = byId.get(id)!;
    return {
      type: isNew ? events.isNew : events.isChanged,
      subjectId: id,
      subjectVersion: version,
      changedFields,
      organisationId: organisationOf(row),
      classification: classificationOf?.(row) ?? "PUBLIC",
    };
  });
  await recordEvents(context, context.em, happenings);
  return counts;
}
