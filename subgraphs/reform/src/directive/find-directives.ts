import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { findOwned } from "../find-record.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { database } from "../tables.js";
import type { DirectedDocumentRow, DirectiveRow, FocusTaskRow } from "./directive.table.js";

/** A page of the directives, the newest first. */
export function findDirectives(context: RequestContext, page: PageArguments): Promise<Connection<DirectiveRow>> {
  const query = database(context).selectFrom("directive").selectAll();
  const order = [{ column: "issuedOn", descending: true }, { column: "id" }];
  return keysetPage(context, { query, order, scope: ["directives"], page });
}

/** The directive that a canonical citation names; null when there is none that the actor may read. */
export async function findDirectiveByCitation(context: RequestContext, citation: string): Promise<DirectiveRow | null> {
  if (!mayReadProgramme(context.actor)) return null;
  const query = database(context).selectFrom("directive").selectAll().where("citation", "=", citation);
  return (await query.executeTakeFirst()) ?? null;
}

/** The tasks of a directive, in its order. */
export function findTasksOf(context: RequestContext, directiveId: string): Promise<readonly FocusTaskRow[]> {
  return findOwned(context, "focus_task", { owner: "directiveId", order: "number", id: directiveId });
}

/** The documents whose implementation a directive directs, in its order. */
export function findDocumentsOf(context: RequestContext, directiveId: string): Promise<readonly DirectedDocumentRow[]> {
  return findOwned(context, "directed_document", { owner: "directiveId", order: "position", id: directiveId });
}
