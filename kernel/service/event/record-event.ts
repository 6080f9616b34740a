import type { SqlEntityManager } from "@mikro-orm/sql";
import { orderedId, typeOfId } from "../../domain/id.js";
import type { RequestContext } from "../context.js";
import { insertRows } from "../database/insert-rows.js";
import { type EventRow, EventTable } from "./event.table.js";

export interface Happening {
  /** A verb of the trade in the past, from the subgraph's list: `OrganisationRenamed`. */
  type: string;
  subjectId: string;
  /** The version the subject has after the change; 1 for a new one. */
  subjectVersion: number;
  changedFields: readonly string[];
  /** The body whose data changed; null where no body owns the subject. */
  organisationId: string | null;
  /** The area the change is about, where the event knows it. */
  areaId?: string | null;
  classification?: EventRow["classification"];
}

/** Adds the event to the unit of work of the change, so that one commit holds both or neither. */
export function recordEvent(context: RequestContext, happening: Happening): void {
  context.em.persist(context.em.create(EventTable, eventRow(context, happening)));
}

/** As `recordEvent`, for imports: writes many events in the transaction that `em` is in. */
export function recordEvents(
  context: RequestContext,
  em: SqlEntityManager,
  happenings: readonly Happening[],
): Promise<void> {
  const rows = happenings.map((happening) => eventRow(context, happening));
  return insertRows(em, "event", rows);
}

function eventRow(context: RequestContext, happening: Happening) {
  if (!context.feed.eventTypes.has(happening.type)) {
    throw new Error(`${happening.type} is not among the event types of ${context.feed.stream}.`);
  }
  const { type, subjectId, subjectVersion, changedFields, organisationId, areaId = null, classification } = happening;
  return {
    id: orderedId("Event", context.now.getTime()),
    position: null,
    type,
    subjectType: typeOfId(subjectId) ?? "",
    subjectId,
    subjectVersion,
    changedFields: changedFields.join(","),
    actorId: context.actor.id,
    organisationId,
    areaId,
    classification: classification ?? ("PUBLIC" as const),
    occurredAt: context.now.toISOString(),
    prevHash: null,
    hash: null,
  };
}
