import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { database } from "../tables.js";
import type { DraftRow } from "./draft.table.js";
import type { DraftCommentRow } from "./draft-comment.table.js";
import { isReadable } from "./find-draft-pages.js";

const OLDEST_FIRST = [{ column: "draft_comment.givenOn" }, { column: "draft_comment.id" }];

/** A page of the comments on a draft that the actor may read, the oldest first. */
export function findComments(
  context: RequestContext,
  draft: DraftRow,
  page: PageArguments,
): Promise<Connection<DraftCommentRow>> {
  const query = database(context).selectFrom("draft_comment").selectAll("draft_comment");
  const list = { name: "draft comments", ownerColumn: "draft_comment.draftId", order: OLDEST_FIRST, page };
  return ownedPage(context, { ...list, query }, draft.id);
}

/** The comment of an id; null when there is none on a draft that the actor may read. */
export function findComment(context: RequestContext, id: string): Promise<DraftCommentRow | null> {
  return load(context, "draft comments by id", findCommentsByIds, id);
}

async function findCommentsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context)
    .selectFrom("draft_comment")
    .innerJoin("document_draft", "document_draft.id", "draft_comment.draftId")
    .selectAll("draft_comment")
    .where("draft_comment.id", "in", ids)
    .where((eb) => isReadable(eb, context))
    .execute();
  return byKey(rows, ({ id }) => id);
}
