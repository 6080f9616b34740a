import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { notYours, unknownRecord } from "../refusals.js";
import { type PartnerRow, type PartnerSuspensionRow, PartnerSuspensionTable, PartnerTable } from "./partner.table.js";
import { mayManagePartners, mayReadPartner } from "./partner-access.rules.js";

/** A partner with its suspensions, within the transaction of a command. */
export interface PartnerToChange {
  partner: PartnerRow;
  suspensions: readonly PartnerSuspensionRow[];
}

/** The partner of an id for those who manage partners, or why it is not theirs to change. */
export async function findPartnerToChange(
  { em, actor }: RequestContext,
  id: string,
): Promise<PartnerToChange | Refusal> {
  const partner = await em.findOne(PartnerTable, { id });
  if (partner === null || !mayReadPartner(actor, id)) return unknownRecord("partnerId");
  if (!mayManagePartners(actor)) return notYours("partnerId");
  return { partner, suspensions: await em.find(PartnerSuspensionTable, { partnerId: id }) };
}
