import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { formsOn } from "../regime/regime.rules.js";
import { ActTable, type CaseRow } from "./case.table.js";
import type { NewActInput } from "./case-act.input.js";
import { isTimeBarred, type Stop } from "./case-clock.rules.js";

type CaseFacts = Pick<CaseRow, "staffKind" | "isLeader" | "openedOn" | "discoveredOn">;

/** Why an act cannot be put into a case; null when it can. An act that no form reaches any more is time-barred. */
export function refusalToNewAct(
  facts: CaseFacts,
  act: NewActInput,
  stops: readonly Stop[],
  field: readonly string[],
): Refusal | null {
  const { committedOn, unlimitedKind = null } = act;
  if (committedOn > facts.discoveredOn) {
    const message = `It was discovered on ${facts.discoveredOn}; an act done later belongs to a case of its own.`;
    return refusal("INVALID_VALUE", [...field, "committedOn"], message);
  }
  const forms = formsOn({ staffKind: facts.staffKind, isLeader: facts.isLeader === 1 }, facts.openedOn);
  const timed = { staffKind: facts.staffKind, consideredOn: facts.openedOn, committedOn, unlimitedKind, stops };
  if (forms.length > 0 && forms.every((form) => isTimeBarred(timed, form))) {
    const message = "The time to discipline it has passed for every form (234/2026/NĐ-CP, Art. 5; 52/2019/QH14).";
    return refusal("TIME_BARRED", [...field, "committedOn"], message);
  }
  return refusalToText(act.description, [...field, "description"], LONGEST_TEXT);
}

/** Puts an act into a case at its place, in the unit of work. */
export function putAct({ em, now }: RequestContext, row: CaseRow, act: NewActInput, position: number): void {
  const created = em.create(ActTable, {
    ...{ id: newId("DisciplineAct", now.getTime()), caseId: row.id, position, kind: act.kind },
    ...{ committedOn: act.committedOn, consequence: act.consequence, isDutyRelated: act.isDutyRelated ? 1 : 0 },
    ...{ unlimitedKind: act.unlimitedKind ?? null, form: null, description: act.description.trim() },
  });
  em.persist(created);
}
