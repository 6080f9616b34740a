import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** Who may apply. */
export const APPLICANT_KINDS = ["CITIZEN", "BUSINESS", "ORGANISATION"] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** The mark that every applicant's name bears: nobody takes a made-up person for a real one. */
export const SYNTHETIC_MARK = "(mô phỏng)";

const LONGEST = 120;

/** Why a name cannot be stored as an applicant's; null when it can. Real persons are never stored here. */
export function refusalToApplicant(name: string, field: readonly string[]): Refusal | null {
  if (!name.endsWith(` ${SYNTHETIC_MARK}`)) {
    const message = `This installation keeps made-up applicants only: end the name with "${SYNTHETIC_MARK}".`;
    return refusal("INVALID_VALUE", field, message);
  }
  if (name.length <= LONGEST && name.length > SYNTHETIC_MARK.length + 2 && !/\p{Cc}/u.test(name)) return null;
  return refusal("INVALID_VALUE", field, `Give a name of at most ${LONGEST} characters, in one line.`);
}
