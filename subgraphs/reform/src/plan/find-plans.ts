import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { mayReadPlan, mayReview, type Worker } from "../programme-access.rules.js";
import { database, type Rows } from "../tables.js";
import { workerOf } from "../worker.js";
import type { PlanRow } from "./plan.table.js";
import type { PlanKind } from "./plan-scope.rules.js";

/** What a list of plans is narrowed to; null and left out alike mean "any". */
export interface PlanFilter {
  kind?: PlanKind | null | undefined;
  year?: number | null | undefined;
}

const NEWEST_FIRST = [
  { column: "agency_plan.fromYear", descending: true },
  { column: "agency_plan.id", descending: true },
];

/** The plan of an id; null when there is none that the actor may read. */
export function findPlan(context: RequestContext, id: string): Promise<PlanRow | null> {
  return load(context, "plans", plansByIds, id);
}

/** A page of the plans that the actor may read, the latest year first. */
export async function findPlans(
  context: RequestContext,
  filter: PlanFilter,
  page: PageArguments,
): Promise<Connection<PlanRow>> {
  const query = narrowed(context, await workerOf(context), filter);
  return keysetPage(context, { query, order: NEWEST_FIRST, scope: ["plans", filter.kind, filter.year], page });
}

/** A page of the plans of one body that the actor may read, the latest year first. */
export async function findPlansOf(
  context: RequestContext,
  organisationId: string,
  filter: PlanFilter,
  page: PageArguments,
): Promise<Connection<PlanRow>> {
  const name = `plans of a body, ${filter.kind}, ${filter.year}`;
  const list = {
    name,
    query: narrowed(context, await workerOf(context), filter),
    ownerColumn: "agency_plan.organisationId",
    order: NEWEST_FIRST,
  };
  return ownedPage(context, { ...list, page }, organisationId);
}

/** A page of the plans that a document approved or amended, the latest year first. */
export async function findPlansApprovedBy(
  context: RequestContext,
  citation: string,
  page: PageArguments,
): Promise<Connection<PlanRow>> {
  const query = readablePlans(context, await workerOf(context))
    .innerJoin("reform_act", "reform_act.subjectId", "agency_plan.id")
    .select("reform_act.citation")
    .where("reform_act.kind", "in", ["APPROVED", "AMENDED"])
    .groupBy(["agency_plan.id", "reform_act.citation"]);
  const list = { name: "plans a document approved", query, ownerColumn: "reform_act.citation", order: NEWEST_FIRST };
  return ownedPage(context, { ...list, page }, citation);
}

/** `mayReadPlan` of programme-access.rules, said in SQL. */
export function isReadable(eb: ExpressionBuilder<Rows, "agency_plan">, { actor, standsFor }: Worker) {
  if (mayReview(actor)) return sql<SqlBool>`1 = 1`;
  const isPublic = eb("agency_plan.submittedOn", "is not", null);
  if (standsFor.size === 0) return isPublic;
  return eb.or([isPublic, eb("agency_plan.organisationId", "in", [...standsFor])]);
}

function narrowed(context: RequestContext, worker: Worker, { kind, year }: PlanFilter) {
  let query = readablePlans(context, worker);
  if (kind != null) query = query.where("agency_plan.kind", "=", kind);
  if (year != null) query = query.where("fromYear", "<=", year).where("toYear", ">=", year);
  return query;
}

function readablePlans(context: RequestContext, worker: Worker) {
  return database(context)
    .selectFrom("agency_plan")
    .selectAll("agency_plan")
    .where((eb) => isReadable(eb, worker));
}

async function plansByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("agency_plan").selectAll().where("id", "in", ids).execute();
  const worker = await workerOf(context);
  return byKey(
    rows.filter((plan) => mayReadPlan(worker, plan)),
    ({ id }) => id,
  );
}
