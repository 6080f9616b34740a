import type { RequestContext } from "../context.js";
import { recordEvent } from "./record-event.js";

/** Records that a restricted record is new or changed in this unit of work; told to those who may see it. */
export function recordRestrictedChange(
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
