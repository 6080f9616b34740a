import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { isRepetition } from "../decision/decision-form.rules.js";
import { findKindsDecided } from "../decision/find-decisions.js";
import type { DisciplineForm } from "../regime/discipline-words.js";
import type { ActRow } from "./case.table.js";
import { limitationOf } from "./case-clock.rules.js";
import { stopsOf } from "./case-parts.rules.js";
import { findCase, findStops } from "./find-cases.js";

/** Whether an act repeats one that another case of the person was decided for. */
export async function findRepetition(context: RequestContext, act: ActRow): Promise<boolean> {
  const owner = await findCase(context, act.caseId);
  if (owner === null) return false;
  const decided = await findKindsDecided(context, owner.officialId);
  const earlier = decided.filter(({ caseId }) => caseId !== act.caseId);
  return isRepetition(
    act,
    earlier.map(({ decision, kind }) => ({ decision, kinds: [kind] })),
  );
}

/** The last day to discipline an act by a form; null without limitation or while the clock stands still. */
export async function findLimitationOn(
  context: RequestContext,
  act: ActRow,
  form: DisciplineForm,
): Promise<PlainDate | null> {
  const owner = await findCase(context, act.caseId);
  if (owner === null) return null;
  const stops = stopsOf(await findStops(context, owner));
  const facts = { ...act, staffKind: owner.staffKind, consideredOn: owner.openedOn, stops };
  const limitation = limitationOf(facts, form);
  return limitation.kind === "ENDS" ? limitation.on : null;
}
