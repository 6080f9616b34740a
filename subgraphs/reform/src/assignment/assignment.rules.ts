import { type DatedRange, overlaps } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** The roles that 34/CT-UBND (7 October 2021) gives to bodies. */
export const ASSIGNMENT_ROLES = ["STANDING", "LEAD", "COORDINATING", "ACCOUNTABLE_HEAD"] as const;

export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number];

export interface AssignmentFacts extends DatedRange {
  role: AssignmentRole;
  /** Null for the whole programme. */
  taskId: string | null;
  organisationId: string;
}

/** Whether a role belongs to one task; the others are for the whole programme. */
export function isForTask(role: AssignmentRole): boolean {
  return role === "LEAD" || role === "COORDINATING";
}

/** Whether at most one body has the role on a day: the standing body, and the lead of a task. */
export function isForOne(role: AssignmentRole): boolean {
  return role === "STANDING" || role === "LEAD";
}

/**
 * Why an assignment cannot be made; null when it can. `others` are all those of the directive. A merger of bodies needs
 * none: what a body had to do passes on with it, which the graph computes; a decision alone re-assigns.
 */
export function refusalToAssign(
  assignment: AssignmentFacts,
  directive: { issuedOn: PlainDate; programmeTo: PlainDate },
  others: readonly AssignmentFacts[],
): Refusal | null {
  const { role, taskId, validFrom, validTo } = assignment;
  if (isForTask(role) && taskId === null)
    return refusal("MISSING_VALUE", "task", `${role} is the role in a task; name it.`);
  if (!isForTask(role) && taskId !== null) {
    return refusal("WRONG_KIND", "task", `${role} is a role in the whole programme; name no task.`);
  }
  if (validFrom < directive.issuedOn) {
    return refusal(
      "BEFORE_START",
      "validFrom",
      `The directive is of ${directive.issuedOn}; nothing was assigned before.`,
    );
  }
  if (validFrom >= directive.programmeTo) {
    return refusal("ENDED", "validFrom", `The programme ends before ${directive.programmeTo}.`);
  }
  if (validTo !== null && validTo <= validFrom) {
    return refusal(
      "BEFORE_START",
      "validTo",
      "It would end before it begins; give the first day on which it no longer holds.",
    );
  }
  return others.some((other) => excludes(assignment, other))
    ? refusal("OVERLAPS", "validFrom", "The role is taken in these days; end that assignment first.")
    : null;
}

/** Why an assignment cannot end on a day; null when it can. */
export function refusalToEnd(assignment: DatedRange, endsOn: PlainDate): Refusal | null {
  if (assignment.validTo !== null) {
    return refusal("ENDED", "assignmentId", `It has ended already, with ${assignment.validTo}.`);
  }
  if (endsOn > assignment.validFrom) return null;
  return refusal("BEFORE_START", "endsOn", `It began on ${assignment.validFrom}; give a later day.`);
}

function excludes(a: AssignmentFacts, b: AssignmentFacts): boolean {
  const isSameRole = a.role === b.role && a.taskId === b.taskId;
  return isSameRole && (isForOne(a.role) || a.organisationId === b.organisationId) && overlaps(a, b);
}
