import { type Actor, hasRole } from "@lienthong/kernel/domain/actor.js";
import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import { type PlainDate, partsOf } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type Decision, refusalBeforeDecision } from "../organisation/decision.rules.js";

/** Two quantities that the law keeps apart and nobody may add up. */
export const HEADCOUNT_QUANTITIES = ["CIVIL_SERVANTS", "PUBLIC_EMPLOYEES"] as const;

export type HeadcountQuantity = (typeof HEADCOUNT_QUANTITIES)[number];

/** A quantity may be decided in parts that are counted apart. */
export const HEADCOUNT_PARTS = ["MAIN", "EDUCATION_SUPPLEMENT"] as const;

export type HeadcountPart = (typeof HEADCOUNT_PARTS)[number];

export const HEADCOUNT_STAGES = ["DECIDED", "ASSIGNED", "PRESENT"] as const;

export type HeadcountStage = (typeof HEADCOUNT_STAGES)[number];

/** Who may record what the people's council decided: the chairman, the home affairs department, and imports. */
export function mayDecideHeadcount(actor: Actor): boolean {
  return hasRole(actor, "CHAIRMAN", "HOME_AFFAIRS", "OPERATOR");
}

/** Who may assign numbers to bodies and record counts. */
export function mayAssignHeadcount(actor: Actor): boolean {
  return hasRole(actor, "HOME_AFFAIRS", "OPERATOR");
}

/** The number of a stage in force on a day, the newest of all without a day; null when there is none. */
export function numberInForce<N extends DatedRange & { stage: HeadcountStage }>(
  numbers: readonly N[],
  stage: HeadcountStage,
  on: PlainDate | null,
): N | null {
  const ofStage = numbers.filter((each) => each.stage === stage);
  return ofStage.findLast((each) => (on === null ? each.validTo === null : holdsOn(each, on))) ?? null;
}

export interface NumberFacts {
  year: number;
  number: number;
  /** The first day on which the number holds, or the day of the count. */
  effectiveOn: PlainDate;
  /** The life of the body. */
  body: DatedRange;
  /** The first day of the newest number of this body, year, quantity, part and stage; null when there is none. */
  newestFrom: PlainDate | null;
}

/** Why a number may not be recorded, at any stage, or null. `field` names the day at fault. */
export function refusalOfNumber(facts: NumberFacts, field: string): Refusal | null {
  const { year, number, effectiveOn, body, newestFrom } = facts;
  if (number < 0) return refusal("INVALID_VALUE", "number", `${number} is no number of staff: give 0 or more.`);
  if (partsOf(effectiveOn).year !== year) {
    return refusal("INVALID_VALUE", field, `${effectiveOn} is no day of ${year}: give a day of that year.`);
  }
  if (effectiveOn < body.validFrom) {
    return refusal("BEFORE_START", field, `The body exists only from ${body.validFrom} on. Give a later day.`);
  }
  if (!holdsOn(body, effectiveOn)) {
    return refusal("ENDED", "organisationId", `The body ended on ${body.validTo}. Name its successor.`);
  }
  if (newestFrom !== null && effectiveOn <= newestFrom) {
    return refusal("OVERLAPS", field, `A number from ${newestFrom} on is recorded. Give a later day.`);
  }
  return null;
}

export interface AssignmentFacts extends NumberFacts {
  decision: Decision;
  /** The number decided for the body or the nearest one above it; null when nothing was decided for any of them. */
  decided: { number: number; decidedOn: PlainDate | null } | null;
  /** The sum of what other bodies were assigned from that number. */
  assignedToOthers: number;
}

/** Why a number may not be assigned to a body, or null: never more than was decided, all bodies together. */
export function refusalToAssign(facts: AssignmentFacts): Refusal | null {
  const { decided, decision, number, assignedToOthers, effectiveOn } = facts;
  const wrong =
    refusalOfNumber(facts, "effectiveOn") ?? refusalBeforeDecision(effectiveOn, decision.decidedOn, "effectiveOn");
  if (wrong) return wrong;
  if (decided === null) {
    const message = "Nothing has been decided for this body or one above it in that year. Record the decision first.";
    return refusal("MISSING_VALUE", "organisationId", message);
  }
  if (decided.decidedOn !== null && decision.decidedOn < decided.decidedOn) {
    const message = `The number it is taken from was decided on ${decided.decidedOn}. Give a decision from that day on.`;
    return refusal("BEFORE_DECISION", ["decision", "decidedOn"], message);
  }
  const left = decided.number - assignedToOthers;
  if (number <= left) return null;
  const message = `${decided.number} are decided and ${assignedToOthers} assigned to others: at most ${Math.max(0, left)} are left.`;
  return refusal("EXCEEDS_DECIDED", "number", message);
}
