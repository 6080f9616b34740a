import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";

/** Records that a record of a partner is new or changed in this unit of work; told to those who may see it. */
export function recordChange(
  context: RequestContext,
  type: string,
  record: { id: string; version?: number; organisationId: string | null },
  changedFields: readonly string[],
): void {
  recordEvent(context, {
    type,
    subjectId: record.id,
    subjectVersion: (record.version ?? 0) + 1,
    changedFields,
    organisationId: record.organisationId,
    classification: "RESTRICTED",
  });
}
