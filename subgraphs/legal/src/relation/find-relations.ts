import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { sql } from "kysely";
import { mayRead } from "../document/document.rules.js";
import { database } from "../tables.js";
import type { RelationRow } from "./relation.table.js";
import { RESTING_KINDS, type RelationKind } from "./relation-kinds.js";

/** The relation of an id; null when there is none. Public. */
export async function findRelation(context: RequestContext, id: string): Promise<RelationRow | null> {
  return mayRead(context.actor) ? load(context, "relations", findRelationsByIds, id) : null;
}

async function findRelationsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("document_relation").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}

/** OUT: what the document says of others. IN: what others say of it. */
export type RelationDirection = "OUT" | "IN";

/** A page of a document's relations, by kind. Public. */
export function findRelations(
  context: RequestContext,
  documentId: string,
  direction: RelationDirection,
  kinds: readonly RelationKind[] | null,
  page: PageArguments,
): Promise<Connection<RelationRow>> {
  let query = database(context).selectFrom("document_relation").selectAll("document_relation");
  if (kinds !== null) query = query.where(sql.ref("document_relation.kind"), "in", kinds.length > 0 ? kinds : [""]);
  return ownedPage(
    context,
    {
      name: `relations ${direction} ${JSON.stringify(kinds)}`,
      query,
      ownerColumn: direction === "OUT" ? "document_relation.fromId" : "document_relation.toId",
      order: [{ column: "document_relation.kind" }, { column: "document_relation.id" }],
      page,
    },
    documentId,
  );
}

/** A document that another rests on, and over how many relations. */
export interface Basis {
  documentId: string;
  distance: number;
}

/** How far a basis is followed. */
export const DEEPEST_BASIS = 10;

/**
 * The documents that one rests on, the nearest first, each once, up to a depth. A circle is walked no further than
 * that, and the document itself is never its own basis. Public.
 */
export async function findBasis(context: RequestContext, documentId: string, depth: number): Promise<readonly Basis[]> {
  if (!mayRead(context.actor)) return [];
  return loadList(context, `basis ${depth}`, (_, ids: readonly string[]) => findBases(context, ids, depth), documentId);
}

async function findBases(context: RequestContext, ids: readonly string[], depth: number) {
  const kinds = sql.join(RESTING_KINDS);
  const found = await sql<Basis & { rootId: string }>`
    with recursive "rest" ("rootId", "documentId", "distance") as (
      select "fromId", "toId", 1 from "document_relation" where "fromId" in (${sql.join(ids)}) and "kind" in (${kinds})
      union
      select "rest"."rootId", "next"."toId", "rest"."distance" + 1
      from "rest" join "document_relation" "next" on "next"."fromId" = "rest"."documentId"
      where "next"."kind" in (${kinds}) and "rest"."distance" < ${depth}
    )
    select "rootId", "documentId", min("distance") as "distance" from "rest"
    where "documentId" <> "rootId" group by "rootId", "documentId" order by "distance", "documentId"
  `.execute(database(context));
  return grouped(found.rows, ({ rootId }) => rootId);
}
