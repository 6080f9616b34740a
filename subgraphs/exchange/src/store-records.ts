import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";

interface ImportedRecords<Row extends { id: string }> {
  table: "partner" | "data_grant";
  rows: readonly Row[];
  /** The type of the records: their events are it and «Recorded» or «Corrected». */
  name: string;
  organisationOf(row: Row): string | null;
  progress: (done: number) => void;
}

/** Writes imported records, each with its restricted event where it is new or changed. */
export async function storeRecords<Row extends { id: string }>(
  context: RequestContext,
  { table, rows, name, organisationOf, progress }: ImportedRecords<Row>,
): Promise<WriteCounts> {
  const { counts, changes } = await upsertRows(context.em, table, rows as never, progress);
  const bodies = new Map(rows.map((row) => [row.id, organisationOf(row)]));
  const happenings = changes.map(({ id, version, changedFields, isNew }) => ({
    ...{ type: `${name}${isNew ? "Recorded" : "Corrected"}`, subjectId: id, subjectVersion: version, changedFields },
    ...{ organisationId: bodies.get(id) ?? null, classification: "RESTRICTED" as const },
  }));
  await recordEvents(context, context.em, happenings);
  return counts;
}
