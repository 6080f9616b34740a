import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { Leadership } from "./post.rules.js";

export interface PostFacts {
  title: string;
  leadership: Leadership;
  rank: number;
  seats: number;
  validFrom: PlainDate;
  /** The life of the body. */
  body: DatedRange;
  /** The posts that the body has on that day. */
  posts: readonly { title: string; leadership: Leadership }[];
}

/** Why a body may not have such a post, or null. A body has one head. */
export function refusalToEstablishPost(facts: PostFacts): Refusal | null {
  const { title, leadership, rank, seats, validFrom, body, posts } = facts;
  if (!/\p{L}/u.test(title))
    return refusal("INVALID_VALUE", "title", "The title holds no letter: give the title in full.");
  if (rank < 1) return refusal("INVALID_VALUE", "rank", `${rank} is no rank: give 1 for the first, and so on.`);
  if (seats < 1) return refusal("INVALID_VALUE", "seats", `${seats} cannot be held by anybody: give 1 or more.`);
  if (leadership === "HEAD" && seats > 1) {
    return refusal("INVALID_VALUE", "seats", "A body has one head: give 1, or another leadership.");
  }
  if (validFrom < body.validFrom) {
    return refusal("BEFORE_START", "validFrom", `The body exists only from ${body.validFrom} on. Give a later day.`);
  }
  if (!holdsOn(body, validFrom)) {
    return refusal("ENDED", "organisationId", `The body ended on ${body.validTo}. Name its successor.`);
  }
  if (posts.some((each) => each.title === title)) {
    return refusal("ALREADY_EXISTS", "title", "The body has a post of this title: appoint to that one.");
  }
  if (leadership !== "HEAD" || !posts.some((each) => each.leadership === "HEAD")) return null;
  return refusal("ALREADY_EXISTS", "leadership", "The body has a post of head already: choose another leadership.");
}
