import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { RECORDED_HERE } from "../organisation/add-organisation.js";
import type { Decision } from "../organisation/decision.rules.js";
import { ChangeEventTable, OrganisationSuccessionTable } from "./change-event.table.js";
import type { ChangeKind, Extent } from "./change-kind.rules.js";

export interface NewChangeEvent {
  kind: ChangeKind;
  effectiveOn: PlainDate;
  decision: Decision;
  steps: readonly { originalId: string; resultingId: string | null; extent: Extent }[];
}

/** Adds a change of bodies to the unit of work, with its steps and its event, and gives its id. */
export function addChangeEvent(context: RequestContext, change: NewChangeEvent): string {
  const { em } = context;
  const { kind, effectiveOn, decision, steps } = change;
  const now = context.now.getTime();
  const id = newId("ChangeEvent", now);
  em.create(ChangeEventTable, {
    ...{ id, kind, effectiveOn, decisionNumber: decision.number, decidedOn: decision.decidedOn },
    ...{ decisionIssuerId: decision.issuerId, certainty: "CERTAIN", source: RECORDED_HERE },
  });
  for (const step of steps) {
    em.create(OrganisationSuccessionTable, { id: newId("OrganisationSuccession", now), changeEventId: id, ...step });
  }
  const changedFields = ["kind", "effectiveOn", "decision", "successions"];
  const organisationId = steps[0]?.originalId ?? null;
  const type = "ChangeEventRecorded";
  recordEvent(context, { type, subjectId: id, subjectVersion: 1, changedFields, organisationId });
  return id;
}
