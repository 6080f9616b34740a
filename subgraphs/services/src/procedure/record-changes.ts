import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import { database } from "../tables.js";

export interface ProcedureChange {
  type: string;
  changedFields: readonly string[];
  organisationId: string | null;
}

const IDS_A_STATEMENT = 5000;

/** Raises the version of procedures that an import changed inside, and records an event for each. */
export async function recordChanges(
  context: RequestContext,
  changes: ReadonlyMap<string, ProcedureChange>,
): Promise<void> {
  const ids = [...changes.keys()];
  const versions = new Map<string, number>();
  for (let at = 0; at < ids.length; at += IDS_A_STATEMENT) {
    const rows = await database(context)
      .updateTable("procedure")
      .set(({ eb }) => ({ version: eb("version", "+", 1) }))
      .where("id", "in", ids.slice(at, at + IDS_A_STATEMENT))
      .returning(["id", "version"])
      .execute();
    for (const { id, version } of rows) versions.set(id, version);
  }
  const happenings = ids.map((id) => ({ ...changes.get(id)!, subjectId: id, subjectVersion: versions.get(id)! }));
  await recordEvents(context, context.em, happenings);
}
