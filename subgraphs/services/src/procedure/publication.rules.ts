import type { DatedRange } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type DecisionFacts, refusalBeforeDecision } from "./decision.rules.js";
import { CODE_FORM, isProcedureCode } from "./procedure-code.rules.js";

/** Why a code cannot be published from a day on, or null. Editions come in order; none of a new code. */
export function refusalToPublish(
  { code, effectiveOn }: { code: string; effectiveOn: PlainDate },
  editions: readonly DatedRange[],
): Refusal | null {
  if (!isProcedureCode(code)) return refusal("BAD_CODE", "code", `"${code}" is no procedure code. ${CODE_FORM}`);
  const last = editions.at(-1);
  if (last === undefined) return null;
  if (last.validTo === null) {
    return refusal("ALREADY_EXISTS", "code", `${code} is in use since ${last.validFrom}. Change it instead.`);
  }
  if (effectiveOn >= last.validTo) return null;
  const message = `${code} is in use until ${last.validTo}. Give a day from then on.`;
  return refusal("OVERLAPS", "effectiveOn", message);
}

/** Why a procedure cannot be changed from a day on, or null. Editions are added after the last one, never between. */
export function refusalToChange(last: DatedRange, effectiveOn: PlainDate): Refusal | null {
  if (last.validTo !== null) {
    return refusal("ENDED", "procedureId", `The procedure was withdrawn on ${last.validTo}. Publish it again.`);
  }
  if (effectiveOn > last.validFrom) return null;
  return refusal("BEFORE_START", "effectiveOn", `What holds now began on ${last.validFrom}. Give a later day.`);
}

export interface WithdrawalFacts {
  withdrawnOn: PlainDate;
  decision: DecisionFacts;
  /** The last edition. */
  last: DatedRange;
  /** When bodies carry it out. */
  executions: readonly DatedRange[];
}

/** Why a procedure cannot be withdrawn on a day, or null. */
export function refusalToWithdraw({ withdrawnOn, decision, last, executions }: WithdrawalFacts): Refusal | null {
  if (last.validTo !== null) return refusal("ENDED", "procedureId", `It was withdrawn on ${last.validTo} already.`);
  if (withdrawnOn <= last.validFrom) {
    const message = `What holds now began on ${last.validFrom}. Give a later day.`;
    return refusal("BEFORE_START", "withdrawnOn", message);
  }
  const later = executions.find(({ validFrom }) => validFrom >= withdrawnOn);
  if (later) {
    const message = `A body is to begin it on ${later.validFrom}. Give a later day, or correct that first.`;
    return refusal("OVERLAPS", "withdrawnOn", message);
  }
  return refusalBeforeDecision(withdrawnOn, decision, "withdrawnOn");
}
