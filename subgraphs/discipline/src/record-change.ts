import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";

/** Records that a restricted record was made or is changed in this unit of work; its body is who may be told. */
export function recordChange(
  context: RequestContext,
  type: string,
  record: { id: string; version?: number; organisationId: string },
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
