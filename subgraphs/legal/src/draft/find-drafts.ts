import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import type { DraftRow } from "./draft.table.js";
import { mayRead } from "./draft-access.rules.js";
import type { DraftActRow } from "./draft-act.table.js";

/** The draft of an id; null when there is none that the actor may read. */
export function findDraft(context: RequestContext, id: string): Promise<DraftRow | null> {
  return load(context, "drafts", findDraftsByIds, id);
}

async function findDraftsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("document_draft").selectAll().where("id", "in", ids).execute();
  return byKey(
    rows.filter((draft) => mayRead(context.actor, draft)),
    ({ id }) => id,
  );
}

/** The acts of a draft that the actor may read, in the order of doing. */
export function findActs(context: RequestContext, draft: DraftRow): Promise<readonly DraftActRow[]> {
  return loadList(context, "draft acts", findActsOfDrafts, draft.id);
}

async function findActsOfDrafts(context: RequestContext, draftIds: readonly string[]) {
  const rows = await database(context)
    .selectFrom("draft_act")
    .selectAll()
    .where("draftId", "in", draftIds)
    .orderBy("draftId")
    .orderBy("position")
    .execute();
  return grouped(rows, ({ draftId }) => draftId);
}

/** The act by which a draft was issued; null before. */
export async function findIssue(context: RequestContext, draft: DraftRow): Promise<DraftActRow | null> {
  return (await findActs(context, draft)).find(({ kind }) => kind === "ISSUED") ?? null;
}

/** The draft from which a document was issued; null when none is recorded. What was issued is public. */
export function findDraftOfDocument(context: RequestContext, documentId: string): Promise<DraftRow | null> {
  return load(context, "drafts of documents", findDraftsByDocuments, documentId);
}

async function findDraftsByDocuments(context: RequestContext, documentIds: readonly string[]) {
  const rows = await database(context)
    .selectFrom("draft_act")
    .innerJoin("document_draft", "document_draft.id", "draft_act.draftId")
    .selectAll("document_draft")
    .select("draft_act.documentId")
    .where("draft_act.documentId", "in", documentIds)
    .execute();
  return byKey(
    rows.filter((draft) => mayRead(context.actor, draft)),
    ({ documentId }) => documentId!,
  );
}
