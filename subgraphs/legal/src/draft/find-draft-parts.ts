import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import type { DraftActRow } from "./draft-act.table.js";
import type { DraftOpinionRow } from "./draft-opinion.table.js";
import { isReadable } from "./find-draft-pages.js";

/** The act of an id; null when there is none on a draft that the actor may read. */
export function findDraftAct(context: RequestContext, id: string): Promise<DraftActRow | null> {
  return load(context, "draft acts by id", findActsByIds, id);
}

/** The opinion of an id; null when there is none on a draft that the actor may read. */
export function findDraftOpinion(context: RequestContext, id: string): Promise<DraftOpinionRow | null> {
  return load(context, "draft opinions by id", findOpinionsByIds, id);
}

async function findActsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context)
    .selectFrom("draft_act")
    .innerJoin("document_draft", "document_draft.id", "draft_act.draftId")
    .selectAll("draft_act")
    .where("draft_act.id", "in", ids)
    .where((eb) => isReadable(eb, context))
    .execute();
  return byKey(rows, ({ id }) => id);
}

async function findOpinionsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context)
    .selectFrom("draft_opinion")
    .innerJoin("document_draft", "document_draft.id", "draft_opinion.draftId")
    .selectAll("draft_opinion")
    .where("draft_opinion.id", "in", ids)
    .where((eb) => isReadable(eb, context))
    .execute();
  return byKey(rows, ({ id }) => id);
}
