import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { commentMinimum, longestPublication } from "./comment-minimum.rules.js";
import type { CommentDays } from "./comment-period.type.js";
import type { DraftRow } from "./draft.table.js";
import { factsOf } from "./draft-facts.js";
import { commentDaysOn, commentPeriods } from "./draft-step.rules.js";
import { findActs } from "./find-drafts.js";

/** Whether a draft that the actor may read has by today lain open for comments long enough, and by which rule. */
export async function judgeCommentDays(context: RequestContext, draft: DraftRow): Promise<CommentDays> {
  const acts = await findActs(context, draft);
  const rule = commentMinimum(draft.regime, draft.issuerKind);
  return {
    verdict: commentDaysOn(factsOf(draft), acts, context.today),
    required: rule?.minimumDays ?? null,
    actual: longestPublication(commentPeriods(acts), context.today),
    source: rule?.source ?? null,
    certainty: rule?.certainty ?? null,
  };
}
