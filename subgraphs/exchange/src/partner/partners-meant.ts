import type { Actor } from "@lienthong/kernel/domain/actor.js";
import { partnerOf } from "@lienthong/kernel/domain/data-scope.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { ExpressionBuilder } from "kysely";
import type { Rows } from "../tables.js";
import type { PartnerStatus } from "./partner.rules.js";
import { mayManagePartners } from "./partner-access.rules.js";

/** Which partners are asked for: those that meet every condition given. */
export interface PartnerFilter {
  status?: PartnerStatus | null;
  organisation?: string | null;
}

type Where = ExpressionBuilder<Rows, "partner">;

/** `mayReadPartner` of partner-access.rules, said in SQL. */
export function partnersSeen(actor: Actor) {
  return (where: Where) =>
    mayManagePartners(actor) ? where.val(true) : where("partner.id", "=", partnerOf(actor) ?? "");
}

/** The filter as a condition; `statusOn` of partner.rules, said in SQL as of a day. */
export function partnersMeant({ status, organisation }: PartnerFilter, on: PlainDate) {
  return (where: Where) => {
    const ended = where("partner.validTo", "<=", on);
    const begun = where("partner.validFrom", "<=", on);
    const suspended = where.exists(
      where
        .selectFrom("partner_suspension as pause")
        .select("pause.id")
        .whereRef("pause.partnerId", "=", "partner.id")
        .where("pause.validFrom", "<=", on)
        .where((pause) => pause.or([pause("pause.validTo", "is", null), pause("pause.validTo", ">", on)])),
    );
    const goesOn = where.or([where("partner.validTo", "is", null), where("partner.validTo", ">", on)]);
    const conditions = {
      ENDED: [ended],
      REGISTERED: [goesOn, where.not(begun)],
      SUSPENDED: [goesOn, begun, suspended],
      ACTIVE: [goesOn, begun, where.not(suspended)],
    };
    return where.and([
      ...(status ? conditions[status] : []),
      ...(organisation ? [where("partner.organisationId", "=", organisation)] : []),
    ]);
  };
}
