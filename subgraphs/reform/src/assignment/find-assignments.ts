import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { findRecord } from "../find-record.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { database } from "../tables.js";
import type { AssignmentRole } from "./assignment.rules.js";
import type { AssignmentRow } from "./assignment.table.js";

/** The assignment of an id; null when there is none that the actor may read. */
export function findAssignment(context: RequestContext, id: string): Promise<AssignmentRow | null> {
  return findRecord(context, "assignment", id);
}

export interface AssignmentList {
  /** Whose list: a directive's, a task's or a body's. */
  owner: "directiveId" | "taskId" | "organisationId";
  id: string;
  on: PlainDate;
  role: AssignmentRole | null;
}

/** A page of the assignments that hold on a day, those made first before others. */
export function findAssignments(
  context: RequestContext,
  { owner, id, on, role }: AssignmentList,
  page: PageArguments,
): Promise<Connection<AssignmentRow>> {
  let query = assignmentsOn(context, on);
  if (role !== null) query = query.where("role", "=", role);
  const name = `assignments by ${owner} on ${on} as ${role}`;
  return ownedPage(
    context,
    { name, query, ownerColumn: owner, order: [{ column: "validFrom" }, { column: "id" }], page },
    id,
  );
}

/** All assignments that hold on a day; none for those who may not read the programme. */
export function assignmentsOn(context: RequestContext, on: PlainDate) {
  const all = database(context).selectFrom("assignment").selectAll();
  const readable = mayReadProgramme(context.actor) ? all : all.where("id", "is", null);
  return readable
    .where("validFrom", "<=", on)
    .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", on)]));
}
