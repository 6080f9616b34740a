import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { database } from "../../tables.js";

/** Faults of rows that name a directive nobody has imported. */
export async function faultsOfDirective(
  context: RequestContext,
  rows: readonly ReadRow<{ directiveId: string }>[],
): Promise<RowFault[]> {
  const known = await database(context).selectFrom("directive").select("id").execute();
  const ids = new Set(known.map(({ id }) => id));
  return rows
    .filter(({ row }) => !ids.has(row.directiveId))
    .map(({ record }) =>
      fault(record, "directive", "UNKNOWN_DIRECTIVE", "No directive has this citation.", "Import the directive first."),
    );
}

/** Faults of rows that name a task which the directive does not have. */
export async function faultsOfTask(
  context: RequestContext,
  rows: readonly ReadRow<{ taskId: string | null }>[],
): Promise<RowFault[]> {
  const known = await database(context).selectFrom("focus_task").select("id").execute();
  const ids = new Set(known.map(({ id }) => id));
  return rows
    .filter(({ row }) => row.taskId !== null && !ids.has(row.taskId))
    .map(({ record }) => fault(record, "task", "UNKNOWN_TASK", "The directive has no such task.", "Write its number."));
}
