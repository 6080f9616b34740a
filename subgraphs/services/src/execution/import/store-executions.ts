import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { database } from "../../tables.js";
import type { ExecutionRow } from "../execution.table.js";

const IDS_A_STATEMENT = 5000;

/** What is on record of the bodies of these ids. */
export async function storedExecutions(
  context: RequestContext,
  organisationIds: readonly string[],
): Promise<ExecutionRow[]> {
  const ids = [...new Set(organisationIds)];
  const rows: ExecutionRow[] = [];
  for (let at = 0; at < ids.length; at += IDS_A_STATEMENT) {
    const query = database(context).selectFrom("service_at_organisation").selectAll();
    rows.push(...(await query.where("organisationId", "in", ids.slice(at, at + IDS_A_STATEMENT)).execute()));
  }
  return rows;
}

/** Writes assignments with an event a change. */
export async function storeExecutions(
  context: RequestContext,
  rows: readonly Omit<ExecutionRow, "version">[],
  progress: (done: number) => void,
): Promise<WriteCounts> {
  const { counts, changes } = await upsertRows(context.em, "service_at_organisation", rows, progress);
  const bodies = new Map(rows.map(({ id, organisationId }) => [id, organisationId]));
  const happenings = changes.map(({ id, version, changedFields, isNew }) => ({
    type: isNew ? "ProcedureAssigned" : "ProcedureAssignmentCorrected",
    subjectId: id,
    subjectVersion: version,
    changedFields,
    organisationId: bodies.get(id)!,
  }));
  await recordEvents(context, context.em, happenings);
  return counts;
}
