import { holdsOn } from "@lienthong/kernel/domain/dated.js";
import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";

/** The decrees on one-stop shops (cơ chế một cửa). A dossier keeps that of its first day, whatever replaces it. */
export const LEGAL_REGIMES = ["DECREE_61_2018", "DECREE_118_2025"] as const;
export type LegalRegime = (typeof LEGAL_REGIMES)[number];

export interface RegimeFacts {
  citation: string;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  /** Working days within which an applicant is told that the dossier is incomplete. */
  noticeWorkingDays: number;
  noticeArticle: string;
  certainty: string;
}

export const REGIMES: Readonly<Record<LegalRegime, RegimeFacts>> = {
  DECREE_61_2018: {
    citation: "61/2018/NĐ-CP",
    validFrom: plainDate("2018-06-21"),
    validTo: plainDate("2025-07-01"),
    noticeWorkingDays: 3,
    noticeArticle: "Art. 19",
    certainty: "its last day and the three days of notice are concluded from 118/2025/NĐ-CP, which took them over",
  },
  DECREE_118_2025: {
    citation: "118/2025/NĐ-CP",
    validFrom: plainDate("2025-07-01"),
    validTo: null,
    noticeWorkingDays: 3,
    noticeArticle: "Art. 19.4",
    certainty: "articles from the text; its first day from memory, unverified",
  },
};

/** The decree in force on a day; null before the first. */
export function regimeOn(day: PlainDate): LegalRegime | null {
  return LEGAL_REGIMES.find((regime) => holdsOn(REGIMES[regime], day)) ?? null;
}
