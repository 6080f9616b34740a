import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";

interface ImportedRows<Row extends { id: string }> {
  table: string;
  rows: readonly Row[];
  /** The event of a new row, and that of a changed one. */
  events: { isNew: string; isChanged: string };
  /** The body whose data a row is. */
  organisationOf?: (row: Row) => string | null;
  /** The area that a row is about. */
  areaOf?: (row: Row) => string | null;
  progress?: (done: number) => void;
}

/** Writes the rows of an import with an event a change, in the transaction of the import. */
export async function storeRows<Row extends { id: string }>(
  context: RequestContext,
  { table, rows, events, organisationOf = () => null, areaOf = () => null, progress }: ImportedRows<Row>,
): Promise<WriteCounts> {
  const { counts, changes } = await upsertRows(context.em, table, rows as never, progress);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const happenings = changes.map(({ id, version, changedFields, isNew }) => ({
    type: isNew ? events.isNew : events.isChanged,
    subjectId: id,
    subjectVersion: version,
    changedFields,
    organisationId: organisationOf(byId.get(id)!),
    areaId: areaOf(byId.get(id)!),
  }));
  await recordEvents(context, context.em, happenings);
  return counts;
}
