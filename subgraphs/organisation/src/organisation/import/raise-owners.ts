import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { ReadRow, WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import type { UpsertedRow } from "@lienthong/kernel/service/import/upsert-rows.js";
import { database } from "../../tables.js";

type Owner = "organisation" | "change_event" | "public_function";

/** Parts that an import wrote, and the row that each belongs to. */
export interface WrittenParts {
  /** What the parts are called among the changed fields of their owner. */
  field: string;
  changes: readonly UpsertedRow[];
  ownerOf: ReadonlyMap<string, string>;
}

/**
 * The changes of owners, those included of which only parts changed: their version is raised too, so that whoever
 * follows an owner learns of it. One change an owner.
 */
export async function raiseOwners(
  context: RequestContext,
  table: Owner,
  owners: readonly UpsertedRow[],
  parts: readonly WrittenParts[],
): Promise<UpsertedRow[]> {
  const fieldsOf = new Map<string, Set<string>>();
  for (const { field, changes, ownerOf } of parts) {
    for (const { id } of changes) {
      const ownerId = ownerOf.get(id)!;
      fieldsOf.set(ownerId, (fieldsOf.get(ownerId) ?? new Set()).add(field));
    }
  }
  const own = owners.map((change) => {
    const fields = fieldsOf.get(change.id) ?? [];
    return { ...change, changedFields: [...new Set([...change.changedFields, ...fields])] };
  });
  for (const { id } of owners) fieldsOf.delete(id);
  const versions = await raise(context, table, [...fieldsOf.keys()]);
  const throughParts = versions.map(({ id, version }) => ({
    ...{ id, version, isNew: false },
    changedFields: [...fieldsOf.get(id)!],
  }));
  return [...own, ...throughParts];
}

async function raise(context: RequestContext, table: Owner, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return database(context)
    .updateTable(table)
    .set(({ eb }) => ({ version: eb("version", "+", 1) }) as never)
    .where("id", "in", ids)
    .returning(["id", "version"])
    .execute();
}

/** Counts the rows of a file by what became of the part, and of the owner, that each tells of. */
export function countRecords<Row>(
  rows: readonly ReadRow<Row>[],
  idsOf: (row: Row) => readonly string[],
  changes: readonly UpsertedRow[],
): WriteCounts {
  const changed = new Map(changes.map((change) => [change.id, change]));
  const counts: WriteCounts = { inserted: 0, updated: 0, unchanged: 0 };
  for (const { row } of rows) {
    const own = idsOf(row).flatMap((id) => changed.get(id) ?? []);
    if (own.some(({ isNew }) => isNew)) counts.inserted += 1;
    else if (own.length > 0) counts.updated += 1;
    else counts.unchanged += 1;
  }
  return counts;
}

/** Rows of one table, each id once. */
export function once<R extends { id: string }>(rows: readonly R[]): R[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
