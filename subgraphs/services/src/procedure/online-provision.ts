import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { OnlineProvision } from "./edition.type.js";
import { lacksPartialReason, type OnlineFacts, onlineKindOn } from "./online.rules.js";

/** How far a procedure can be done online on a day, beside what was published. */
export function onlineProvision(facts: OnlineFacts, day: PlainDate): OnlineProvision {
  return {
    kind: onlineKindOn(facts, day),
    publishedKind: facts.onlineKind,
    partialReason: facts.partialReason,
    lacksReason: lacksPartialReason(facts, day),
  };
}
