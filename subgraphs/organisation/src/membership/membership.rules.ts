import { type Actor, actsFor, hasRole } from "@lienthong/kernel/domain/actor.js";
import { type DatedRange, holdsOn, overlaps } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { refusalBeforeDecision } from "../organisation/decision.rules.js";

/** Who may fill the posts of a body: the home affairs department; its own head and personnel office; imports. */
export function mayAppoint(actor: Actor, organisationId: string): boolean {
  if (hasRole(actor, "HOME_AFFAIRS", "OPERATOR")) return true;
  return hasRole(actor, "PERSONNEL_OFFICE", "HEAD") && actsFor(actor, organisationId);
}

export interface AppointmentFacts extends DatedRange {
  officialId: string | null;
  decidedOn: PlainDate | null;
  post: DatedRange & { seats: number };
  /** Everybody who holds, held or will hold the post. */
  memberships: readonly (DatedRange & { officialId: string })[];
}

/** Why an official may not hold a post for these days, or null: never more holders on a day than it has seats. */
export function refusalToAppoint(facts: AppointmentFacts): Refusal | null {
  const { officialId, validFrom, validTo, decidedOn, post, memberships } = facts;
  if (validTo !== null && validTo <= validFrom) {
    return refusal("INVALID_VALUE", "validTo", "The end must come after the first day: correct one of them.");
  }
  if (validFrom < post.validFrom) {
    return refusal("BEFORE_START", "validFrom", `The post exists only from ${post.validFrom} on. Give a later day.`);
  }
  if (!holdsOn(post, validFrom) || (post.validTo !== null && (validTo === null || validTo > post.validTo))) {
    return refusal(
      "ENDED",
      "postId",
      `The post ends on ${post.validTo}. Appoint to a post that lasts, or end earlier.`,
    );
  }
  const early = decidedOn && refusalBeforeDecision(validFrom, decidedOn, "validFrom");
  if (early) return early;

  const meanwhile = memberships.filter((each) => overlaps(each, facts));
  if (meanwhile.some((each) => each.officialId === officialId)) {
    return refusal("OVERLAPS", "officialId", "This official holds the post in these days already.");
  }
  const busiest = [facts, ...meanwhile].map(
    ({ validFrom: day }) => meanwhile.filter((each) => holdsOn(each, day)).length,
  );
  if (Math.max(...busiest) < post.seats) return null;
  const message = `The post has ${post.seats === 1 ? "one seat, and it is" : `${post.seats} seats, and all are`} taken in these days. End a membership first.`;
  return refusal("OVERLAPS", "validFrom", message);
}

export interface EndingFacts {
  membership: DatedRange;
  endsOn: PlainDate;
  decidedOn: PlainDate | null;
}

/** Why a membership may not end on a day, or null. */
export function refusalToEnd({ membership, endsOn, decidedOn }: EndingFacts): Refusal | null {
  if (membership.validTo !== null) {
    return refusal("ENDED", "membershipId", `The membership ends on ${membership.validTo} already.`);
  }
  if (endsOn <= membership.validFrom) {
    return refusal("BEFORE_START", "endsOn", `It began on ${membership.validFrom}. Give a later day.`);
  }
  return decidedOn && refusalBeforeDecision(endsOn, decidedOn, "endsOn");
}
