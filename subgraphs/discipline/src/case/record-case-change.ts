import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import type { CaseRow, StopRow } from "./case.table.js";
import { handlingDueOn } from "./case-clock.rules.js";
import { stopsOf } from "./case-parts.rules.js";

/** Records a change of a case, for its deciding body; a case that is new has no version yet. */
export function recordCaseChange(
  context: RequestContext,
  type: string,
  { id, version, decidingBodyId }: CaseRow,
  changedFields: readonly string[],
): void {
  recordRestrictedChange(context, type, { id, version, organisationId: decidingBodyId }, changedFields);
}

/** Sets the last day to decide a case anew, after its stops have changed. */
export function recountDeadline(row: CaseRow, stops: readonly StopRow[]): void {
  row.handlingDueOn = handlingDueOn({ ...row, isComplex: row.isComplex === 1, stops: stopsOf(stops) });
}
