import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { sql } from "kysely";
import { holdsOnDay } from "../holds-on-day.js";
import { mayRead } from "../procedure/procedure.rules.js";
import { database } from "../tables.js";
import type { ExecutionRow } from "./execution.table.js";

/** The assignment of an id; null when there is none. Public. */
export async function findExecution(context: RequestContext, id: string): Promise<ExecutionRow | null> {
  return mayRead(context.actor) ? load(context, "executions", findExecutionsByIds, id) : null;
}

/** A page of the bodies that do a procedure on a day, those that began first before others. Public. */
export function findExecutions(
  context: RequestContext,
  procedureId: string,
  on: PlainDate,
  page: PageArguments,
): Promise<Connection<ExecutionRow>> {
  const query = database(context)
    .selectFrom("service_at_organisation as execution")
    .selectAll("execution")
    .where(holdsOnDay("execution", on));
  const order = [{ column: "execution.validFrom" }, { column: "execution.id" }];
  const list = { name: `executions on ${on}`, query, ownerColumn: "execution.procedureId", order, page };
  return ownedPage<ExecutionRow>(context, list, procedureId);
}

/** A page of what a body does on a day, by the name of the procedure in Vietnamese alphabetical order. Public. */
export function findServices(
  context: RequestContext,
  organisationId: string,
  on: PlainDate,
  page: PageArguments,
): Promise<Connection<ExecutionRow>> {
  const query = database(context)
    .selectFrom("service_at_organisation as execution")
    .innerJoin("procedure_edition as state", "state.procedureId", "execution.procedureId")
    .selectAll("execution")
    .select("state.sortName")
    .where(holdsOnDay("execution", on))
    .where(isNearest(on));
  const order = [
    { column: "state.sortName", property: "sortName" },
    { column: "execution.id", property: "id" },
  ];
  const list = { name: `services on ${on}`, query, ownerColumn: "execution.organisationId", order, page };
  return ownedPage<ExecutionRow & { sortName: string }>(context, list, organisationId);
}

/** `editionNearest` of procedure.rules, said in SQL: the last edition that has begun by a day, else the first. */
function isNearest(on: PlainDate) {
  const editions = sql`from "procedure_edition" "edition" where "edition"."procedureId" = "execution"."procedureId"`;
  return sql<boolean>`"state"."validFrom" = coalesce(
    (select max("edition"."validFrom") ${editions} and "edition"."validFrom" <= ${on}),
    (select min("edition"."validFrom") ${editions})
  )`;
}

async function findExecutionsByIds(context: RequestContext, ids: readonly string[]) {
  const query = database(context).selectFrom("service_at_organisation").selectAll().where("id", "in", ids);
  return byKey(await query.execute(), ({ id }) => id);
}
