import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { connectionOfRows } from "@lienthong/kernel/service/page/connection-of-rows.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { type PageArguments, windowOf } from "@lienthong/kernel/service/page/page-arguments.js";
import { sql } from "kysely";
import { database } from "../../tables.js";
import { coverOf } from "./cover.js";
import { measured, spanOfPeriod } from "./span.rules.js";

/** A body in a list that is ordered by statistics of a period. */
export interface RankedOrganisation {
  subjectId: string;
  period: string;
  overdue: number;
}

const ORDER = [{ column: "overdue", descending: true }, { column: "subjectId" }];
const OVERDUE = sql`"cover"."flow" * "counter"."finishedOverdue" + "cover"."atEnd" * "counter"."openOverdue"`;

/** The bodies with overdue dossiers in a period, those with most first. One statement over their counters. Public. */
export async function rankByOverdue(
  context: RequestContext,
  period: string,
  page: PageArguments,
): Promise<Connection<RankedOrganisation>> {
  const span = measured(spanOfPeriod(period), context.today);
  const scope = ["organisations by overdue dossiers", period, span?.measuredOn ?? null];
  if (span === null) return connectionOfRows(context, [], windowOf(page), { order: ORDER, scope: String(scope) });

  const ranked = sql<RankedOrganisation>`(
    with ${coverOf([span])}
    select "counter"."subjectId", cast(${period} as text) as "period", cast(sum(${OVERDUE}) as integer) as "overdue"
    from "cover" cross join "dossier_counter" "counter"
    where "counter"."kind" = 'BODY' and "counter"."slot" between "cover"."first" and "cover"."last"
    group by "counter"."subjectId"
  )`.as<"ranked">("ranked");
  const query = database(context).selectFrom(ranked).selectAll().where("ranked.overdue", ">", 0);
  return keysetPage<RankedOrganisation>(context, { query: query as never, order: ORDER, scope, page });
}
