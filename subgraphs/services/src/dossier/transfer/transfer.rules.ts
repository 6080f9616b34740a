import { parseCitation } from "@lienthong/kernel/domain/citation.js";
import { isIdOf } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { FIRST_DAY } from "../dossier-act.rules.js";

export interface AskedTransfer {
  fromBodyId: string;
  toBodyId: string;
  procedureIds: readonly string[] | null;
  effectiveOn: PlainDate;
  decisionCitation: string;
}

/** Why open dossiers cannot pass so; null when they can. */
export function refusalToTransfer(asked: AskedTransfer, today: PlainDate): Refusal | null {
  const { fromBodyId, toBodyId, procedureIds, effectiveOn, decisionCitation } = asked;
  for (const [field, id] of Object.entries({ fromBodyId, toBodyId })) {
    if (!isIdOf("Organisation", id)) return refusal("INVALID_VALUE", field, `"${id}" is no id of a body.`);
  }
  if (fromBodyId === toBodyId) {
    return refusal("SELF_REFERENCE", "toBodyId", "The dossiers are with this body already; name the other one.");
  }
  if (procedureIds !== null && (procedureIds.length === 0 || new Set(procedureIds).size < procedureIds.length)) {
    return refusal("INVALID_VALUE", "procedureIds", "Name each procedure once, or leave the list out for all.");
  }
  if (effectiveOn > today) {
    const message = `${effectiveOn} lies ahead: which dossiers are open then, nobody knows. Record it on that day.`;
    return refusal("INVALID_VALUE", "effectiveOn", message);
  }
  if (effectiveOn < FIRST_DAY)
    return refusal("INVALID_VALUE", "effectiveOn", `There are no dossiers before ${FIRST_DAY}.`);
  if (parseCitation(decisionCitation) !== null) return null;
  const advice = "Cite it by its number: 05/NQ-HĐND (HĐND tỉnh Nam Định, 2025).";
  return refusal("BAD_NUMBER", "decisionCitation", `"${decisionCitation}" names no document. ${advice}`);
}
