import type { Happening } from "@lienthong/kernel/service/event/record-event.js";
import type { PlanRow } from "../plan/plan.table.js";

/** The event of a plan that has more items than before; `version` is the one it then has. */
export function planExtended({ id, organisationId, submittedOn }: PlanRow, version: number): Happening {
  return {
    type: "PlanExtended",
    subjectId: id,
    subjectVersion: version,
    changedFields: ["items"],
    organisationId,
    classification: submittedOn === null ? "RESTRICTED" : "PUBLIC",
  };
}
