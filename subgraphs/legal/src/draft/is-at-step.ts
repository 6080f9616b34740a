import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { DraftStep } from "./draft-step.rules.js";
import type { DraftRows } from "./draft-tables.js";

/** `stepOn` of draft-step.rules said in SQL, for today or a later day: the last act decides, and of an opening the day. */
export function isAtStep(
  eb: ExpressionBuilder<DraftRows, "document_draft">,
  step: DraftStep,
  today: PlainDate,
): Expression<SqlBool> {
  if (step === "DRAFTING") return eb("document_draft.actCount", "=", 0);
  const last = eb
    .selectFrom("draft_act")
    .select("draft_act.id")
    .whereRef("draft_act.draftId", "=", "document_draft.id")
    .whereRef("draft_act.position", "=", "document_draft.actCount");
  const opened = last.where("draft_act.kind", "=", "COMMENTS_OPENED");
  if (step === "COMMENTS_OPEN") return eb.exists(opened.where("draft_act.lastDay", ">=", today));
  if (step === "COMMENTS_CLOSED") {
    const closed = last.where("draft_act.kind", "=", "COMMENTS_CLOSED");
    return eb.or([eb.exists(closed), eb.exists(opened.where("draft_act.lastDay", "<", today))]);
  }
  const kind = step === "MEMBERS_OPINIONS" ? "OPINIONS_BEGUN" : step;
  return eb.exists(last.where("draft_act.kind", "=", kind));
}
