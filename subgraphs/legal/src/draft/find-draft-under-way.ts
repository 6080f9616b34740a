import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type DraftRow, DraftTable } from "./draft.table.js";
import { mayRead } from "./draft-access.rules.js";
import { type DraftActRow, DraftActTable } from "./draft-act.table.js";

/** A draft as a command changes it, with its acts in the order of doing. */
export interface DraftUnderWay {
  draft: DraftRow;
  acts: DraftActRow[];
}

/** The draft of an id within the command's transaction; null when there is none that the actor may read. */
export async function findDraftUnderWay({ em, actor }: RequestContext, id: string): Promise<DraftUnderWay | null> {
  const draft = await em.findOne(DraftTable, { id });
  if (draft === null || !mayRead(actor, draft)) return null;
  const acts = await em.find(DraftActTable, { draftId: id }, { orderBy: { position: "asc" } });
  return { draft, acts };
}

/** That there is no such draft, or none one may know of. */
export function unknownDraft(): Refusal {
  return refusal("NOT_FOUND", "draftId", "No draft that you may know of has this id; take it from `documentDrafts`.");
}

/** That the draft is seen but the act is another's. */
export function notYours(whose: string): Refusal {
  return refusal("NOT_ALLOWED", "draftId", `This is for ${whose}; ask them to do it.`);
}
