import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { DisciplineForm } from "../regime/discipline-words.js";
import { refusalToForm } from "../regime/regime.rules.js";
import { isTimeBarred } from "./case-clock.rules.js";
import { stopsOf } from "./case-parts.rules.js";
import type { CaseUnderWay } from "./find-case-under-way.js";

/** Why the forms given for the acts of a case cannot be; null when they can. */
export function refusalToActForms(
  { row, acts, stops }: Pick<CaseUnderWay, "row" | "acts" | "stops">,
  given: readonly { position: number; form: DisciplineForm }[],
  on: PlainDate,
): Refusal | null {
  const positions = given.map(({ position }) => position).toSorted((a, b) => a - b);
  if (JSON.stringify(positions) !== JSON.stringify(acts.map(({ position }) => position))) {
    return refusal("INVALID_VALUE", "acts", `Give each of the ${acts.length} acts of the case once.`);
  }
  const staff = { staffKind: row.staffKind, isLeader: row.isLeader === 1 };
  for (const [at, { position, form }] of given.entries()) {
    const field = ["acts", String(at), "form"];
    const refused = refusalToForm(staff, form, on, field);
    if (refused !== null) return refused;
    const timed = { ...acts[position - 1]!, ...staff, consideredOn: row.openedOn, stops: stopsOf(stops) };
    if (isTimeBarred(timed, form)) {
      const message = `The time to answer act ${position} with ${form} had passed when the case was opened (Art. 5).`;
      return refusal("TIME_BARRED", field, message);
    }
  }
  return null;
}
