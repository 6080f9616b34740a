import { type Actor, actsFor, hasRole } from "@lienthong/kernel/domain/actor.js";
import { isIdOf } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { ProcessingUnit } from "../channel/processing-time.rules.js";

/** A quantity before and after; both known, or nothing is said of it. */
export interface Change {
  before: number;
  after: number;
}

export interface Saving {
  saved: number;
  /** The saved share of what it was, in percent with one decimal; null where it was nothing. */
  savedPercent: number | null;
}

/** What a change saves. */
export function savingOf({ before, after }: Change): Saving {
  const saved = rounded(before - after, 4);
  return { saved, savedPercent: before === 0 ? null : rounded((100 * saved) / before, 1) };
}

export interface ProposalFacts {
  proposerId: string;
  proposedOn: PlainDate;
  summary: string;
  time: (Change & { unit: ProcessingUnit }) | null;
  components: Change | null;
  cost: Change | null;
  /** Whether the procedure is in use on the day; null where nobody knows. */
  isInUse: boolean | null;
}

/** Why a simplification cannot be proposed; none when it can. Nothing may grow, and something must shrink. */
export function refusalsToPropose(facts: ProposalFacts, today: PlainDate): Refusal[] {
  const { proposerId, proposedOn, summary, time, components, cost, isInUse } = facts;
  const refusals: Refusal[] = [];
  if (!isIdOf("Organisation", proposerId)) {
    refusals.push(refusal("INVALID_VALUE", "proposerId", `${proposerId} is no id of an Organisation.`));
  }
  if (summary.trim() === "") refusals.push(refusal("MISSING_VALUE", "summary", "Say what is to be simplified."));
  if (proposedOn > today) refusals.push(refusal("INVALID_VALUE", "proposedOn", `${proposedOn} is yet to come.`));
  if (isInUse === false) {
    refusals.push(refusal("ENDED", "procedureId", `The procedure is not in use on ${proposedOn}.`));
  }
  if (time?.unit === "OTHER") {
    refusals.push(refusal("INVALID_VALUE", ["time", "unit"], "Give both times in one unit other than OTHER."));
  }
  const changes = Object.entries({ time, components, cost }).filter(([, change]) => change !== null);
  for (const [field, change] of changes) {
    const problem = problemOfChange(change!, field === "components");
    if (problem !== null) refusals.push(refusal("INVALID_VALUE", field, problem));
  }
  if (changes.every(([, change]) => change!.before === change!.after)) {
    refusals.push(refusal("MISSING_VALUE", [], "Say what becomes less: time, components or cost, before and after."));
  }
  return refusals;
}

function problemOfChange({ before, after }: Change, isWhole: boolean): string | null {
  if (![before, after].every((each) => Number.isFinite(each) && each >= 0)) return "Give numbers from 0.";
  if (isWhole && ![before, after].every(Number.isInteger)) return "Give whole numbers.";
  return after > before ? `${after} is more than ${before}: that is no simplification.` : null;
}

/** Whether the actor may propose for a body: its clerks and head, and the home affairs department for every body. */
export function mayPropose(actor: Actor, { proposerId }: { proposerId: string }): boolean {
  if (hasRole(actor, "OPERATOR", "HOME_AFFAIRS")) return true;
  return hasRole(actor, "CLERK", "HEAD") && actsFor(actor, proposerId);
}

/** Whether the actor may record an approval: a Chairman, or who acts for the promulgating body; never the proposer. */
export function mayApprove(
  actor: Actor,
  { promulgatorId, proposerId }: { promulgatorId: string | null; proposerId: string },
): boolean {
  if (hasRole(actor, "OPERATOR", "HOME_AFFAIRS", "CHAIRMAN")) return true;
  return hasRole(actor, "CLERK", "HEAD") && actsFor(actor, promulgatorId) && promulgatorId !== proposerId;
}

/** Why a proposal cannot be approved by a decision, or null. */
export function refusalToApprove(
  { proposedOn, approvalNumber }: { proposedOn: PlainDate; approvalNumber: string | null },
  { decidedOn }: { decidedOn: PlainDate },
): Refusal | null {
  if (approvalNumber !== null) {
    return refusal("ALREADY_DONE", "proposalId", `It was approved by ${approvalNumber} already.`);
  }
  if (decidedOn >= proposedOn) return null;
  const message = `${decidedOn} lies before the proposal of ${proposedOn}. Check the decision.`;
  return refusal("BEFORE_START", ["decision", "decidedOn"], message);
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
