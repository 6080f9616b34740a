import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { DossierActKind } from "./dossier-words.js";

/** The acts that the law wants a reason for, in writing (61/2018/NĐ-CP, Arts. 17 and 19). */
const REASONED: readonly DossierActKind[] = ["REFUSED", "SUPPLEMENT_REQUESTED", "EXTENDED", "STOPPED"];

const LONGEST = 2000;

/** Why a reason will not do for an act; null when it does, or when none is needed. */
export function refusalToReason(
  kind: DossierActKind,
  reason: string | null,
  field: string | readonly string[] = "reason",
): Refusal | null {
  if (reason === null) {
    if (!REASONED.includes(kind)) return null;
    return refusal("MISSING_VALUE", field, `${kind} needs its reason: the applicant is told it in writing.`);
  }
  if (reason.length <= LONGEST) return null;
  return refusal("INVALID_VALUE", field, `The reason has ${reason.length} characters; ${LONGEST} are enough.`);
}

/** Why an amount cannot be that of an act; null when it can. */
export function refusalToAmount(
  kind: DossierActKind,
  amount: number | null,
  field: string | readonly string[] = "amount",
): Refusal | null {
  if (amount === null) return null;
  if (kind !== "OBLIGATION_RECORDED") return refusal("INVALID_VALUE", field, `With ${kind} nothing is to be paid.`);
  if (Number.isSafeInteger(amount) && amount > 0 && amount <= MOST) return null;
  return refusal("INVALID_VALUE", field, `${amount} is no amount; give whole đồng, more than 0 and at most ${MOST}.`);
}

const MOST = 1e13;
