import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { PartnerTable } from "../partner/partner.table.js";
import { DISABLE_REASONS, PAUSE_REASONS } from "./endpoint-status.rules.js";
import type { Stream } from "./streams.js";

/** Where a partner wants to be sent the changes of a stream, and what it wants of each. How far that is is apart. */
export const WebhookEndpointTable = defineEntity({
  name: "WebhookEndpoint",
  tableName: "webhook_endpoint",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    partnerId: () => p.manyToOne(PartnerTable).mapToPk().joinColumn("partnerId"),
    url: p.text(),
    stream: p.text().$type<Stream>(),
    /** A `ChangeFilter` as JSON; null where every change is wanted. */
    filter: p.text().strictNullable(),
    /** The fragments that say what is sent of every change. */
    query: p.text(),
    /** Which generation of its keys signs; the one before it signs too, until the instant. */
    keyGeneration: p.integer(),
    previousKeyUntil: p.text().strictNullable(),
    /** Instants in ISO form, each with its reason. */
    pausedAt: p.text().strictNullable(),
    pausedFor: p.enum(PAUSE_REASONS).strictNullable(),
    /** What the graph said of the query, the filter or the cursor. */
    pauseDetail: p.text().strictNullable(),
    disabledAt: p.text().strictNullable(),
    disabledFor: p.enum(DISABLE_REASONS).strictNullable(),
    /** Raised where what changed is kept apart, so that every command raises the version. */
    turns: p.integer(),
    registeredAt: p.text(),
  },
  indexes: [{ properties: ["partnerId", "id"], name: "webhook_endpoint_partner" }],
});

export type WebhookEndpointRow = RowOf<typeof WebhookEndpointTable>;

/** How far the messages to an endpoint are. Written with every message, so apart from what people change. */
export const WebhookProgressTable = defineEntity({
  name: "WebhookProgress",
  tableName: "webhook_progress",
  properties: {
    endpointId: p.text().primary(),
    /** The place in the stream up to which everything was taken; null before the first look. */
    cursor: p.text().strictNullable(),
    /** The sequence of the last message. */
    lastSequence: p.integer(),
    lastDeliveredAt: p.text().strictNullable(),
    /** Failures in a row, since when they count, and when it is tried again. */
    failures: p.integer(),
    failingSince: p.text().strictNullable(),
    nextAttemptAt: p.text().strictNullable(),
    /** Which sender is at it, and until when it may be left alone: another one goes on then. */
    leaseHolder: p.text().strictNullable(),
    leaseUntil: p.text().strictNullable(),
  },
});

export type WebhookProgressRow = RowOf<typeof WebhookProgressTable>;
