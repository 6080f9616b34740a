import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { WebhookEndpointTable } from "../webhook/webhook-endpoint.table.js";
import { ATTEMPT_FAILURES, type AttemptFailure } from "./attempt-failure.js";
import { DELIVERY_KINDS } from "./delivery-state.rules.js";

/**
 * One message to an endpoint. What was in it is not kept: it is read anew for every attempt. A log of the sender, so
 * that deliveries of the stream of this subgraph do not tell of themselves.
 */
export const DeliveryTable = defineEntity({
  name: "Delivery",
  tableName: "delivery",
  properties: {
    id: p.text().primary(),
    endpointId: () => p.manyToOne(WebhookEndpointTable).mapToPk().joinColumn("endpointId"),
    kind: p.enum(DELIVERY_KINDS),
    /** Its place among the messages to the endpoint; 0 for a test. */
    sequence: p.integer(),
    /** The `webhook-id`: of a change its event key. */
    messageKey: p.text(),
    eventType: p.text(),
    subjectId: p.text().strictNullable(),
    /** The cursor after which the change is read again; null for a test. */
    previousCursor: p.text().strictNullable(),
    beganAt: p.text(),
    /** When it was last taken; null before. */
    deliveredAt: p.text().strictNullable(),
    /** When it was last given up; null before, and after it was taken. */
    givenUpAt: p.text().strictNullable(),
    /** Since when one attempt out of the order is asked for; null when none is. */
    askedAt: p.text().strictNullable(),
    attemptCount: p.integer(),
  },
  indexes: [
    { properties: ["beganAt", "id"], name: "delivery_order" },
    { properties: ["endpointId", "beganAt", "id"], name: "delivery_endpoint" },
    { properties: ["endpointId"], name: "delivery_asked", where: { askedAt: { $ne: null } } },
  ],
  uniques: [{ properties: ["endpointId", "messageKey"], name: "delivery_message" }],
});

export type DeliveryRow = RowOf<typeof DeliveryTable>;

/** One attempt to deliver a message. */
export const DeliveryAttemptTable = defineEntity({
  name: "DeliveryAttempt",
  tableName: "delivery_attempt",
  properties: {
    deliveryId: () => p.manyToOne(DeliveryTable).mapToPk().joinColumn("deliveryId").primary(),
    /** 1 for the first one. */
    number: p.integer().primary(),
    attemptedAt: p.text(),
    httpStatus: p.integer().strictNullable(),
    failure: p.enum(Object.keys(ATTEMPT_FAILURES) as AttemptFailure[]).strictNullable(),
    durationMs: p.integer(),
    nextAttemptAt: p.text().strictNullable(),
  },
});

export type DeliveryAttemptRow = RowOf<typeof DeliveryAttemptTable>;
