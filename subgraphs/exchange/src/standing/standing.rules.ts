import { partnerScope, readScope } from "@lienthong/kernel/domain/data-scope.js";
import { holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { GrantFacts } from "../grant/data-grant.rules.js";

/** The scopes that say which partner a system is and what it may read on a day, in order, each once. */
export function scopesOn(partnerId: string, grants: readonly GrantFacts[], on: PlainDate): string[] {
  const inForce = grants.filter((grant) => holdsOn(grant, on));
  const reads = inForce.flatMap(({ recordTypes, scopeId }) => recordTypes.map((type) => readScope(type, scopeId)));
  return [partnerScope(partnerId), ...[...new Set(reads)].sort()];
}
