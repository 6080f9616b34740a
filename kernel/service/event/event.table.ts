import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * What happened, one row a change, written in the commit of the change. Thin: ids, names of fields, a version;
 * never a value. Rows without a position wait for the sequencer, which also fills the hashes.
 */
export const EventTable = defineEntity({
  name: "Event",
  tableName: "event",
  properties: {
    id: p.text().primary(),
    position: p.integer().nullable().unique("event_position"),
    /** A verb of the trade in the past: `OrganisationRenamed`. */
    type: p.text(),
    subjectType: p.text(),
    subjectId: p.text(),
    subjectVersion: p.integer(),
    /** Names of the fields that changed, joined by commas. */
    changedFields: p.text(),
    actorId: p.text(),
    /** The body whose data changed; decides who may be told. Null where no body owns the subject. */
    organisationId: p.text().nullable(),
    /** The area the change is about; null where the event knows none. */
    areaId: p.text().nullable(),
    classification: p.enum(["PUBLIC", "RESTRICTED"] as const),
    occurredAt: p.text(),
    prevHash: p.text().nullable(),
    hash: p.text().nullable(),
  },
  indexes: [
    { properties: ["subjectId"], name: "event_subject" },
    { properties: ["id"], name: "event_waiting", where: { position: null } },
  ],
});

export type EventRow = InferEntity<typeof EventTable>;
