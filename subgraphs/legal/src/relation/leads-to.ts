import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { sql } from "kysely";
import { database } from "../tables.js";
import { RESTING_KINDS } from "./relation-kinds.js";

/** Whether a document rests on another, over however many relations; ends on circles too. */
export async function leadsTo(context: RequestContext, fromId: string, toId: string): Promise<boolean> {
  const kinds = sql.join(RESTING_KINDS);
  const found = await sql<{ id: string }>`
    with recursive "rest" ("id") as (
      select "toId" from "document_relation" where "fromId" = ${fromId} and "kind" in (${kinds})
      union
      select "next"."toId" from "rest" join "document_relation" "next" on "next"."fromId" = "rest"."id"
      where "next"."kind" in (${kinds})
    )
    select "id" from "rest" where "id" = ${toId}
  `.execute(database(context));
  return found.rows.length > 0;
}
