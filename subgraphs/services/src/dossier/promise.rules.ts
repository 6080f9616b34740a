import { addYears, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { ActFact } from "./dossier-state.rules.js";
import type { DossierActKind } from "./dossier-words.js";

/** The acts with which a day is promised: the receipt, the completion, and the apology that names a new one. */
const PROMISING: readonly DossierActKind[] = ["RECEIVED", "COMPLETED", "EXTENDED"];

const LONGEST_YEARS = 3;

/** Why a promise cannot have been made with an act; null when it can, or when none was made. */
export function refusalToPromise(
  act: ActFact,
  before: readonly ActFact[],
  field: string | readonly string[] = "promisedOn",
): Refusal | null {
  const { kind, actedOn, promisedOn } = act;
  if (promisedOn === null) {
    if (kind !== "EXTENDED") return null;
    return refusal("MISSING_VALUE", field, "An apology names the new day (118/2025/NĐ-CP, Art. 19.9); give it.");
  }
  if (!PROMISING.includes(kind))
    return refusal("INVALID_VALUE", field, `With ${kind} no day is promised; leave it out.`);
  if (promisedOn < actedOn) return refusal("INVALID_VALUE", field, `${promisedOn} lies before the act of ${actedOn}.`);
  if (promisedOn > addYears(actedOn, LONGEST_YEARS)) {
    return refusal(
      "INVALID_VALUE",
      field,
      `${promisedOn} is more than ${LONGEST_YEARS} years away; no term is so long.`,
    );
  }
  const earlier = kind === "EXTENDED" ? lastPromise(before) : null;
  if (earlier === null || promisedOn > earlier) return null;
  return refusal("INVALID_VALUE", field, `${earlier} is promised already; an apology names a later day.`);
}

/** Why a day cannot be promised under the law; null when it can, or when nobody knows how long the law allows. */
export function refusalToExceed(
  { promisedOn }: Pick<ActFact, "promisedOn">,
  legalDueOn: PlainDate | null,
  field: string | readonly string[] = "promisedOn",
): Refusal | null {
  if (promisedOn === null || legalDueOn === null || promisedOn <= legalDueOn) return null;
  return refusal("INVALID_VALUE", field, `The law allows until ${legalDueOn}; promise that day or an earlier one.`);
}

/** The day that was promised last; null where none was. */
export function lastPromise(acts: readonly Pick<ActFact, "promisedOn">[]): PlainDate | null {
  return acts.findLast(({ promisedOn }) => promisedOn !== null)?.promisedOn ?? null;
}
