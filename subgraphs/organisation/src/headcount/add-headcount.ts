import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { RECORDED_HERE } from "../organisation/add-organisation.js";
import type { Decision } from "../organisation/decision.rules.js";
import type { HeadcountPart, HeadcountQuantity, HeadcountStage } from "./headcount.rules.js";
import { HeadcountTable } from "./headcount.table.js";

const EVENT_OF: Record<HeadcountStage, string> = {
  DECIDED: "HeadcountDecided",
  ASSIGNED: "HeadcountAssigned",
  PRESENT: "HeadcountCounted",
};

export interface HeadcountPlace {
  organisationId: string;
  year: number;
  quantity: HeadcountQuantity;
  part: HeadcountPart;
  stage: HeadcountStage;
}

export interface NewHeadcount extends HeadcountPlace {
  number: number;
  effectiveOn: PlainDate;
  decision: Decision | null;
  decidedForId: string | null;
}

/** The number that is newest at a place; null when there is none. For commands. */
export function findNewest({ em }: RequestContext, place: HeadcountPlace) {
  const { organisationId, year, quantity, part, stage } = place;
  return em.findOne(HeadcountTable, { organisationId, year, quantity, part, stage, validTo: null });
}

/** Adds a number to the unit of work; the newest one at its place ends where it begins. Gives its id. */
export async function addHeadcount(context: RequestContext, added: NewHeadcount): Promise<string> {
  const { organisationId, year, quantity, part, stage, number, effectiveOn, decision, decidedForId } = added;
  const newest = await findNewest(context, added);
  if (newest !== null) {
    newest.validTo = effectiveOn;
    const type = "HeadcountSuperseded";
    const happening = { type, subjectId: newest.id, subjectVersion: newest.version + 1, changedFields: ["validTo"] };
    recordEvent(context, { ...happening, organisationId });
  }
  const id = newId("Headcount", context.now.getTime());
  context.em.create(HeadcountTable, {
    ...{ id, organisationId, year, quantity, part, stage, number, decidedForId, validFrom: effectiveOn },
    ...{ decisionNumber: decision?.number, decidedOn: decision?.decidedOn, decisionIssuerId: decision?.issuerId },
    ...{ origin: "SOURCE", source: RECORDED_HERE },
  });
  const changedFields = ["number"];
  recordEvent(context, { type: EVENT_OF[stage], subjectId: id, subjectVersion: 1, changedFields, organisationId });
  return id;
}
