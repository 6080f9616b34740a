import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import type { PartnerRow } from "./partner.table.js";

/**
 * Records that a partner stands otherwise. The row is written though its suspensions alone changed: of two commands at
 * once the later must see the first.
 */
export function recordStanding(
  context: RequestContext,
  partner: PartnerRow,
  type: string,
  changedFields: readonly string[],
): void {
  const { id, version, organisationId } = partner;
  partner.standingChanges += 1;
  recordRestrictedChange(context, type, { id, version, organisationId }, changedFields);
}
