import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { EditionRow } from "../procedure/procedure.table.js";
import { type ProcedureChange, recordChanges } from "../procedure/record-changes.js";

/** Records an event for every procedure of whose editions an import changed a list. */
export async function recordParts(
  context: RequestContext,
  editions: Iterable<EditionRow>,
  changed: ReadonlySet<string>,
  field: string,
): Promise<void> {
  const changes = new Map<string, ProcedureChange>();
  for (const { id, procedureId, promulgatorId } of editions) {
    if (!changed.has(id)) continue;
    changes.set(procedureId, {
      type: "ProcedureCorrected",
      changedFields: [field],
      organisationId: promulgatorId,
    });
  }
  await recordChanges(context, changes);
}
