import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { ACTS, goesToCouncil, type OrderFacts, UNDER_WAY } from "./act-order.rules.js";
import { type ActFact, type ActKind, commentDaysOn, lastConclusion, stepOn } from "./draft-step.rules.js";

export interface DraftFacts extends OrderFacts {
  proposedOn: PlainDate;
}

/** Why an act cannot be done on a day; null when it can. INVALID_VALUE, BEFORE_START, WRONG_KIND or WRONG_STEP. */
export function refusalToTake(
  kind: ActKind,
  draft: DraftFacts,
  acts: readonly ActFact[],
  on: PlainDate,
  today: PlainDate,
): Refusal | null {
  const refusedDay = refusalToDay(draft, acts, on, today);
  if (refusedDay !== null) return refusedDay;
  if (kind === "SUBMITTED_TO_COUNCIL" && !goesToCouncil(draft)) {
    return refusal("WRONG_KIND", "draftId", "No People's Council issues this document; issue it after the opinions.");
  }
  const step = stepOn(acts, on);
  const { from, advice } = ACTS[kind];
  if (from(draft, lastConclusion(acts) !== "NOT_FIT").includes(step)) return null;
  return refusal("WRONG_STEP", "draftId", `On ${on} the draft stands at ${step}. ${advice}`);
}

/** Why the simplified procedure cannot be decided on a day; null when it can. */
export function refusalToSimplify(
  draft: Pick<DraftFacts, "proposedOn">,
  acts: readonly ActFact[],
  on: PlainDate,
  today: PlainDate,
): Refusal | null {
  const refusedDay = refusalToDay(draft, acts, on, today);
  if (refusedDay !== null) return refusedDay;
  const step = stepOn(acts, on);
  if (UNDER_WAY.includes(step)) return null;
  return refusal("WRONG_STEP", "draftId", `On ${on} the draft stands at ${step}; its procedure is over.`);
}

/** Acts are recorded in the order of doing, none ahead. */
function refusalToDay(
  draft: Pick<DraftFacts, "proposedOn">,
  acts: readonly ActFact[],
  on: PlainDate,
  today: PlainDate,
): Refusal | null {
  if (on > today) return refusal("INVALID_VALUE", "on", `${on} lies ahead; give the day on which it was done.`);
  const before = acts.at(-1)?.takenOn ?? draft.proposedOn;
  if (on >= before) return null;
  return refusal("BEFORE_START", "on", `The step before it was taken on ${before}; give that day or a later one.`);
}

/** Why a member's opinion cannot be taken on a day; null when it can: the first after the appraisal, others with it. */
export function refusalToOpinion(
  draft: DraftFacts,
  acts: readonly ActFact[],
  on: PlainDate,
  today: PlainDate,
): Refusal | null {
  if (acts.at(-1)?.kind === "OPINIONS_BEGUN") return refusalToDay(draft, acts, on, today);
  return refusalToTake("OPINIONS_BEGUN", draft, acts, on, today);
}

/** That the draft was not open for comments long enough by a day; null when it was, or need not be, or nobody knows. */
export function refusalOfCommentDays(
  draft: Parameters<typeof commentDaysOn>[0],
  acts: readonly ActFact[],
  on: PlainDate,
): Refusal | null {
  if (commentDaysOn(draft, acts, on) !== "NOT_KEPT") return null;
  const message = `It lay open for comments for less than ${draft.minimumDays} days. Open it again,`;
  return refusal("TOO_EARLY", "draftId", `${message} or have the simplified procedure decided if a ground exists.`);
}
