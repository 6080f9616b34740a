import { SHAREABLE_TYPES, type ShareableType } from "@lienthong/kernel/domain/data-scope.js";
import { type DatedRange, overlaps } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** What a grant opens, and when. */
export interface GrantFacts extends DatedRange {
  recordTypes: readonly ShareableType[];
  /** The body whose records are shared; null for every body. */
  scopeId: string | null;
}

/** Why types cannot be shared; null when they can. */
export function refusalToTypes(types: readonly string[]): Refusal | null {
  const known = SHAREABLE_TYPES.join(", ");
  if (types.length === 0) return refusal("MISSING_VALUE", "recordTypes", `Name what is shared: ${known}.`);
  const wrong = types.findIndex((type, at) => !isShareable(type) || types.indexOf(type) !== at);
  if (wrong === -1) return null;
  const message = `"${types[wrong]}" cannot be shared, or stands here twice. What can be: ${known}; public data need no grant.`;
  return refusal("INVALID_VALUE", ["recordTypes", String(wrong)], message);
}

/** Whether records of a type may be shared at all. */
export function isShareable(type: string): type is ShareableType {
  return (SHAREABLE_TYPES as readonly string[]).includes(type);
}

/** Why a partner cannot be given a grant; null when it can. A second grant may not say what another says already. */
export function refusalToGrant(grant: GrantFacts, partner: DatedRange, others: readonly GrantFacts[]): Refusal | null {
  const { validFrom, validTo } = grant;
  if (validTo !== null && validTo <= validFrom) {
    return refusal("BEFORE_START", "validTo", "A grant ends after its first day: give a later day, or none.");
  }
  if (validFrom < partner.validFrom) {
    return refusal(
      "BEFORE_START",
      "validFrom",
      `It is a partner from ${partner.validFrom} on; give a day from then on.`,
    );
  }
  if (partner.validTo !== null && partner.validTo <= validFrom) {
    return refusal("ENDED", "partnerId", `It is no partner from ${partner.validTo} on.`);
  }
  const same = others.find((other) => opensTheSame(other, grant) && overlaps(other, grant));
  if (same === undefined) return null;
  return refusal(
    "OVERLAPS",
    "validFrom",
    `A grant of the same from ${same.validFrom} on shares a day with it; end that first.`,
  );
}

/** Why a grant cannot end on a day; null when it can. */
export function refusalToEndGrant(
  { validFrom, validTo }: DatedRange,
  { on, today }: { on: PlainDate; today: PlainDate },
): Refusal | null {
  if (validTo !== null && validTo <= today) return refusal("ENDED", "grantId", `It ended on ${validTo}.`);
  if (on < today) return refusal("INVALID_VALUE", "on", "Give today or a day that is still to come.");
  if (on < validFrom) {
    return refusal("BEFORE_START", "on", `It begins on ${validFrom}; give a day from then on.`);
  }
  return validTo !== null && validTo <= on ? refusal("ENDED", "on", `It ends on ${validTo} already.`) : null;
}

function opensTheSame(a: GrantFacts, b: GrantFacts): boolean {
  return a.scopeId === b.scopeId && a.recordTypes.some((type) => b.recordTypes.includes(type));
}
