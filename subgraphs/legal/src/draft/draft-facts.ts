import { commentMinimum } from "./comment-minimum.rules.js";
import type { DraftRow } from "./draft.table.js";

/** What the rules ask of a draft's row. */
export function factsOf(draft: DraftRow) {
  return {
    ...draft,
    isSimplified: draft.simplifiedGround !== null,
    minimumDays: commentMinimum(draft.regime, draft.issuerKind)?.minimumDays ?? null,
  };
}
