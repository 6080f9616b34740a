import { type Actor, hasRole } from "@lienthong/kernel/domain/actor.js";
import { seesPartner } from "@lienthong/kernel/domain/data-scope.js";

/** Whoever runs the sharing platform sees every partner; a partner sees itself; others know of none. */
export function mayReadPartner(actor: Actor, partnerId: string): boolean {
  return seesPartner(actor, partnerId);
}

/**
 * Partners and what they may read are the affair of whoever runs the province's platform of data sharing (47/2020/NĐ-CP,
 * Arts. 51 and 54; that it is one office for all of them is inferred).
 */
export function mayManagePartners(actor: Actor): boolean {
  return hasRole(actor, "DATA_OFFICE", "OPERATOR");
}
