import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { type ExpressionBuilder, sql } from "kysely";
import { findRecord } from "../find-record.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { database, type Rows } from "../tables.js";
import type { ProblemRow } from "./problem.table.js";
import { waitingMoreThan } from "./problem-state.rules.js";

/** What a list of problems is narrowed to, as of the end of a day; null and left out alike mean "any". */
export interface ProblemFilter {
  on: PlainDate;
  /** Only those not closed. */
  open?: boolean | null | undefined;
  /** Only those that lie with the Chairman, for more working days than this. */
  waitingMoreThan?: number | null | undefined;
  task?: string | null | undefined;
}

const EARLIEST_FIRST = [{ column: "reportedOn" }, { column: "id" }];

/** The problem of an id; null when there is none that the actor may read. */
export function findProblem(context: RequestContext, id: string): Promise<ProblemRow | null> {
  return findRecord(context, "reform_problem", id);
}

/** A page of all problems, those told of first before others. */
export function findProblems(
  context: RequestContext,
  filter: ProblemFilter,
  page: PageArguments,
): Promise<Connection<ProblemRow>> {
  const query = narrowed(context, filter);
  return keysetPage(context, { query, order: EARLIEST_FIRST, scope: ["problems", ...scopeOf(filter)], page });
}

/** A page of the problems of a body, or in which a document obstructs; those told of first before others. */
export function findProblemsOf(
  context: RequestContext,
  { owner, id }: { owner: "organisationId" | "obstructedBy" | "taskId"; id: string },
  filter: ProblemFilter,
  page: PageArguments,
): Promise<Connection<ProblemRow>> {
  const name = `problems by ${owner} ${JSON.stringify(scopeOf(filter))}`;
  const query = narrowed(context, filter);
  return ownedPage(context, { name, query, ownerColumn: owner, order: EARLIEST_FIRST, page }, id);
}

function narrowed(context: RequestContext, filter: ProblemFilter) {
  const { on, open, task, waitingMoreThan: days } = filter;
  let query = database(context).selectFrom("reform_problem").selectAll().where("reportedOn", "<=", on);
  if (!mayReadProgramme(context.actor)) query = query.where("id", "is", null);
  if (open) query = query.where((eb) => isNotYet(eb, "closedOn", on));
  if (task != null) query = query.where("taskId", "=", task);
  if (days == null) return query;
  const bound = waitingMoreThan(context.calendar, days, on);
  return query
    .where("escalatedOn", "<", bound ?? sql<PlainDate>`''`)
    .where((eb) => isNotYet(eb, "decidedOn", on))
    .where((eb) => isNotYet(eb, "closedOn", on));
}

function isNotYet(eb: ExpressionBuilder<Rows, "reform_problem">, column: "closedOn" | "decidedOn", on: PlainDate) {
  return eb.or([eb(column, "is", null), eb(column, ">", on)]);
}

const scopeOf = ({ on, open, task, waitingMoreThan: days }: ProblemFilter) => [
  on,
  open ?? false,
  task ?? null,
  days ?? null,
];
