import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import type { DraftRow } from "./draft.table.js";
import type { DraftOpinionRow } from "./draft-opinion.table.js";
import { findActs } from "./find-drafts.js";
import { countOpinions, hasMajority } from "./member-opinion.rules.js";

/** The opinions of the newest round on a draft that the actor may read, the earliest first. */
export async function findOpinions(context: RequestContext, draft: DraftRow): Promise<readonly DraftOpinionRow[]> {
  const round = (await findActs(context, draft)).findLast(({ kind }) => kind === "OPINIONS_BEGUN");
  const all = await loadList(context, "draft opinions", findOpinionsOfDrafts, draft.id);
  return all.filter(({ actId }) => actId === round?.id);
}

async function findOpinionsOfDrafts(context: RequestContext, draftIds: readonly string[]) {
  const rows = await database(context)
    .selectFrom("draft_opinion")
    .selectAll()
    .where("draftId", "in", draftIds)
    .orderBy("givenOn")
    .orderBy("memberKey")
    .execute();
  return grouped(rows, ({ draftId }) => draftId);
}

/** Why the opinions of members do not carry the draft; null when more are for it than against.*/
export async function refusalOfMembers(context: RequestContext, draft: DraftRow): Promise<Refusal | null> {
  const counts = countOpinions((await findOpinions(context, draft)).map(({ opinion }) => opinion));
  if (hasMajority(counts)) return null;
  const message = `${counts.disagree} members disagree, ${counts.agree + counts.agreeWithComments} agree; a majority must.`;
  return refusal("WRONG_STEP", "draftId", message);
}
