import { plainDateAt } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { ActRecord } from "../dossier-state.rules.js";
import type { MirroredActInput } from "./mirror-dossier.input.js";

/** The acts that another system tells, or why one is not told rightly. */
export function mirroredActs(inputs: readonly MirroredActInput[]): ActRecord[] | Refusal {
  const acts: ActRecord[] = [];
  for (const [place, { kind, on = null, at = null, promisedOn = null, amount = null, reason }] of inputs.entries()) {
    const actedOn = at === null ? on : plainDateAt(at);
    const field = ["acts", String(place), "on"];
    if (actedOn === null) return refusal("MISSING_VALUE", field, "Give the instant of the act, or at least its day.");
    if (on !== null && on !== actedOn) {
      return refusal("INVALID_VALUE", field, `The instant lies on ${actedOn} in Viet Nam, not on ${on}; give one.`);
    }
    const words = reason?.trim() || null;
    acts.push({ kind, actedOn, actedAt: at?.toISOString() ?? null, promisedOn, amount, reason: words });
  }
  return acts;
}
