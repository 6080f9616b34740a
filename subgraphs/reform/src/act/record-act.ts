import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { ReformActTable } from "./act.table.js";
import type { ActKind } from "./act-kind.rules.js";

/** What acts are done on: its count of acts grows with each, which raises its version. */
export interface ActSubject {
  id: string;
  /** Undefined while it is new. */
  version?: number;
  organisationId: string;
  actCount: number;
}

export interface NewAct {
  kind: ActKind;
  takenOn: PlainDate;
  citation?: string | null;
  text?: string | null;
}

/** Adds an act with its event to the unit of work: of two acts on one subject at once the later gets CONFLICT. */
export function recordAct(context: RequestContext, subject: ActSubject, act: NewAct, event: string): void {
  const { em, actor, now } = context;
  subject.actCount += 1;
  const row = em.create(ReformActTable, {
    id: newId("ReformAct", now.getTime()),
    subjectId: subject.id,
    position: subject.actCount,
    bodyId: actor.organisationId,
    citation: null,
    text: null,
    ...act,
  });
  em.persist(row);
  recordEvent(context, {
    type: event,
    subjectId: subject.id,
    subjectVersion: (subject.version ?? 0) + 1,
    changedFields: ["acts"],
    organisationId: subject.organisationId,
  });
}
