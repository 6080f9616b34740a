import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** How a partner stands. */
export const PARTNER_STATUSES = ["REGISTERED", "ACTIVE", "SUSPENDED", "ENDED"] as const;

export type PartnerStatus = (typeof PARTNER_STATUSES)[number];

/** How a partner stands on a day, by its own days and those of its suspensions. */
export function statusOn(partner: DatedRange, suspensions: readonly DatedRange[], on: PlainDate): PartnerStatus {
  if (partner.validTo !== null && partner.validTo <= on) return "ENDED";
  if (on < partner.validFrom) return "REGISTERED";
  return suspensions.some((each) => holdsOn(each, on)) ? "SUSPENDED" : "ACTIVE";
}

/** The suspension that has no end yet, also one that is still to come; null when there is none. */
export function openSuspension<S extends DatedRange>(suspensions: readonly S[]): S | null {
  return suspensions.find(({ validTo }) => validTo === null) ?? null;
}

// Tokens name systems as their provider does: Keycloak by words and dashes, others by UUIDs or addresses.
const CLIENT_ID = /^[A-Za-z0-9][A-Za-z0-9._:/@-]{2,127}$/;
const RESERVED: readonly string[] = ["anonymous", "operator"];

/** Why a text cannot be how an identity provider names a system; null when it can. */
export function refusalToClientId(clientId: string): Refusal | null {
  if (CLIENT_ID.test(clientId) && !RESERVED.includes(clientId)) return null;
  const message = "Give the client id as the identity provider writes it: 3 to 128 letters, digits and . _ : / @ -";
  return refusal("INVALID_VALUE", "clientId", message);
}

/** Why a partner cannot be suspended from a day on; null when it can. */
export function refusalToSuspend(
  partner: DatedRange,
  suspensions: readonly DatedRange[],
  { from, today }: { from: PlainDate; today: PlainDate },
): Refusal | null {
  if (partner.validTo !== null && partner.validTo <= from) return ended(partner.validTo);
  const open = openSuspension(suspensions);
  if (open !== null) return refusal("ALREADY_DONE", "partnerId", `It is suspended from ${open.validFrom} on.`);
  if (from < today) return notBackdated("from");
  return from < partner.validFrom
    ? refusal("BEFORE_START", "from", `It is a partner from ${partner.validFrom} on; give a day from then on.`)
    : null;
}

/** Why a partner's suspension cannot end on a day; null when it can. */
export function refusalToResume(
  partner: DatedRange,
  suspensions: readonly DatedRange[],
  { on, today }: { on: PlainDate; today: PlainDate },
): Refusal | null {
  if (partner.validTo !== null && partner.validTo <= on) return ended(partner.validTo);
  const open = openSuspension(suspensions);
  if (open === null) return refusal("WRONG_STEP", "partnerId", "It is not suspended.");
  if (on < today) return notBackdated("on");
  return on < open.validFrom
    ? refusal("BEFORE_START", "on", `It is suspended from ${open.validFrom} on; give a day from then on.`)
    : null;
}

/** Why a partner cannot end on a day; null when it can. */
export function refusalToEnd(
  { validFrom, validTo }: DatedRange,
  { on, today }: { on: PlainDate; today: PlainDate },
): Refusal | null {
  if (validTo !== null) return refusal("ALREADY_DONE", "partnerId", `It ends on ${validTo}.`);
  if (on < today) return notBackdated("on");
  return on < validFrom
    ? refusal("BEFORE_START", "on", `It is a partner from ${validFrom} on; give a day from then on.`)
    : null;
}

function ended(validTo: PlainDate): Refusal {
  return refusal("ENDED", "partnerId", `It is no partner from ${validTo} on; register the system anew.`);
}

/** What was told on days that have passed was told: no later word takes it back. */
function notBackdated(field: string): Refusal {
  return refusal("INVALID_VALUE", field, "Give today or a day that is still to come.");
}
