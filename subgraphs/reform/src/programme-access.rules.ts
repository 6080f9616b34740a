import { type Actor, hasRole } from "@lienthong/kernel/domain/actor.js";

/**
 * The programme is public: directives, tasks, assignments, submitted plans, reports, reminders, inspections, problems
 * and what was decided on them. Drafts of plans alone are not, see `mayReadPlan`.
 */
export function mayReadProgramme(_actor: Actor): boolean {
  return true;
}

/** Who acts, with the bodies for which he or she does: the own one, and those that it took over whole. */
export interface Worker {
  actor: Actor;
  standsFor: ReadonlySet<string>;
}

/** What decides who may see a plan. */
export interface PlanAccessFacts {
  organisationId: string;
  /** The day on which it was first submitted; null while it is a draft. */
  submittedOn: string | null;
}

/** A plan is public once submitted; a draft is for its own body and the standing body of the reform. */
export function mayReadPlan({ actor, standsFor }: Worker, plan: PlanAccessFacts): boolean {
  return plan.submittedOn !== null || mayReview(actor) || standsFor.has(plan.organisationId);
}

/**
 * A body's head and clerks write its plans and reports and tell of its problems; after it was taken over whole, those of
 * its successor do, for its tasks passed to that body.
 */
export function mayWorkFor({ actor, standsFor }: Worker, organisationId: string): boolean {
  if (hasRole(actor, "OPERATOR")) return true;
  return hasRole(actor, "HEAD", "CLERK") && standsFor.has(organisationId);
}

/** The standing body guides, monitors, urges and inspects, and reports problems to the Chairman (34/CT-UBND). */
export function mayReview(actor: Actor): boolean {
  return hasRole(actor, "HOME_AFFAIRS", "OPERATOR");
}

/** The Chairman approves plans, assigns tasks and decides on problems (34/CT-UBND). */
export function mayDecide(actor: Actor): boolean {
  return hasRole(actor, "CHAIRMAN", "OPERATOR");
}
