/** Why a document may be made by the simplified procedure (64/2025/QH15, Art. 50.1, points a to e). */
export const SIMPLIFIED_GROUNDS = [
  "EMERGENCY",
  "URGENT_PRACTICE",
  "SUSPENSION_OF_EFFECT",
  "NEW_SUPERIOR_TEXT",
  "ADJUSTMENT_OF_TERM",
  "DETAILS_OF_SIMPLIFIED",
] as const;

export type SimplifiedGround = (typeof SIMPLIFIED_GROUNDS)[number];
