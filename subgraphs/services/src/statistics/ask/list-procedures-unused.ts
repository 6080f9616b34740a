import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { connectionOfRows } from "@lienthong/kernel/service/page/connection-of-rows.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { type PageArguments, windowOf } from "@lienthong/kernel/service/page/page-arguments.js";
import { sql } from "kysely";
import type { ProcedureRow } from "../../procedure/procedure.table.js";
import { database } from "../../tables.js";
import { coverOf } from "./cover.js";
import { measured, type Span, spanOfPeriod } from "./span.rules.js";

const ORDER = [{ column: "procedure.code" }, { column: "procedure.id" }];

/** The procedures carried out in a period for which no dossier was received in it, by their codes. Public. */
export async function listProceduresUnused(
  context: RequestContext,
  period: string,
  page: PageArguments,
): Promise<Connection<ProcedureRow>> {
  const span = measured(spanOfPeriod(period), context.today);
  const scope = ["procedures unused", period, span?.measuredOn ?? null];
  if (span === null) return connectionOfRows(context, [], windowOf(page), { order: ORDER, scope: String(scope) });

  const used = sql<boolean>`"procedure"."id" in (
    with ${coverOf([span])}
    select "counter"."subjectId" from "cover" cross join "dossier_counter" "counter"
    where "counter"."kind" = 'PROCEDURE' and "counter"."slot" between "cover"."first" and "cover"."last"
    group by "counter"."subjectId" having sum("cover"."flow" * "counter"."received") > 0
  )`;
  const query = database(context)
    .selectFrom("procedure")
    .selectAll("procedure")
    .where(heldIn("service_at_organisation", span))
    .where(heldIn("procedure_edition", span))
    .where(({ not }) => not(used));
  return keysetPage<ProcedureRow>(context, { query: query as never, order: ORDER, scope, page });
}

/** That on some day of a span an edition of the procedure held, or a body carried it out. */
function heldIn(table: "service_at_organisation" | "procedure_edition", { firstDay, lastDay }: Span) {
  return sql<boolean>`exists (
    select 1 from ${sql.table(table)} "held" where "held"."procedureId" = "procedure"."id"
      and "held"."validFrom" <= ${lastDay} and ("held"."validTo" is null or "held"."validTo" > ${firstDay})
  )`;
}
