import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import type { RecordTable } from "../access/find-readable.js";
import type { Rows } from "../tables.js";

interface ImportedRecords<T extends RecordTable> {
  table: T;
  rows: readonly Omit<Rows[T], "version">[];
  /** The verb in the past that names the events: `DisciplineCase` and «Recorded» or «Corrected». */
  name: string;
  /** The body that may be told of a record. */
  organisationOf(row: Omit<Rows[T], "version">): string;
  progress?: (done: number) => void;
}

/** Writes imported records, each with its restricted event where it is new or changed. */
export async function storeRestricted<T extends RecordTable>(
  context: RequestContext,
  { table, rows, name, organisationOf, progress }: ImportedRecords<T>,
): Promise<WriteCounts> {
  const { counts, changes } = await upsertRows(context.em, table, rows as never, progress);
  const bodies = new Map(rows.map((row) => [(row as unknown as { id: string }).id, organisationOf(row)]));
  const happenings = changes.map(({ id, version, changedFields, isNew }) => ({
    ...{ type: `${name}${isNew ? "Recorded" : "Corrected"}`, subjectId: id, subjectVersion: version, changedFields },
    ...{ organisationId: bodies.get(id)!, classification: "RESTRICTED" as const },
  }));
  await recordEvents(context, context.em, happenings);
  return counts;
}
