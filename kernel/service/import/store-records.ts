import type { RequestContext } from "../context.js";
import { type Happening, recordEvents } from "../event/record-event.js";
import type { WriteCounts } from "./import-kind.js";
import { upsertRows } from "./upsert-rows.js";

interface ImportedRecords<Row extends { id: string }> {
  table: string;
  rows: readonly Row[];
  /** The event of a new row, and that of a changed one. */
  events: { isNew: string; isChanged: string };
  /** The body whose record it is; null where none is. */
  organisationOf?(row: Row): string | null;
  /** The area that a row is about. */
  areaOf?(row: Row): string | null;
  /** Who may be told; everybody unless said. */
  classificationOf?(row: Row): Happening["classification"];
  progress?: ((done: number) => void) | undefined;
}

/** Writes imported rows, with an event for every one that is new or changed, in the transaction of the import. */
export async function storeRecords<Row extends { id: string }>(
  context: RequestContext,
  { table, rows, events, organisationOf, areaOf, classificationOf, progress }: ImportedRecords<Row>,
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
      organisationId: organisationOf?.(row) ?? null,
      areaId: areaOf?.(row) ?? null,
      classification: classificationOf?.(row) ?? "PUBLIC",
    };
  });
  await recordEvents(context, context.em, happenings);
  return counts;
}

/** The events of restricted records that are imported: their type, and «Recorded» or «Corrected». */
export const ofRestricted = (type: string) => ({
  events: { isNew: `${type}Recorded`, isChanged: `${type}Corrected` },
  classificationOf: () => "RESTRICTED" as const,
});
