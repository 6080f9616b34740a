import type { Happening } from "@lienthong/kernel/service/event/record-event.js";

/** The event of an inspection that has more findings than before. */
export function inspectionExtended(inspection: { id: string; version: number; organisationId: string }): Happening {
  return {
    type: "ReformInspectionExtended",
    subjectId: inspection.id,
    subjectVersion: inspection.version,
    changedFields: ["findings"],
    organisationId: inspection.organisationId,
  };
}
