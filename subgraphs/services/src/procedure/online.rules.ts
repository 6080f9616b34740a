import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { OnlineKind } from "./procedure-words.js";

/** The first day of Decree 224/2026/NĐ-CP, which took the place of Decree 42/2022/NĐ-CP. */
export const FULL_BY_DEFAULT_FROM = plainDate("2026-07-01");

export interface OnlineFacts {
  /** As published; null where nothing was. */
  onlineKind: OnlineKind | null;
  partialReason: string | null;
}

/**
 * How far a procedure can be done online on a day. Under Decree 42/2022/NĐ-CP it is as published, and null where
 * nothing was; since Decree 224/2026/NĐ-CP, Art. 14, in full unless published otherwise.
 */
export function onlineKindOn({ onlineKind }: OnlineFacts, day: PlainDate): OnlineKind | null {
  return onlineKind ?? (day >= FULL_BY_DEFAULT_FROM ? "FULL" : null);
}

/** Whether a procedure is partly online without the reason that Decree 224/2026/NĐ-CP, Art. 14, wants published. */
export function lacksPartialReason({ onlineKind, partialReason }: OnlineFacts, day: PlainDate): boolean {
  return day >= FULL_BY_DEFAULT_FROM && onlineKind === "PARTIAL" && !partialReason?.trim();
}
