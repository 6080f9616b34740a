import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { EditionTable } from "../procedure/procedure.table.js";
import { FEE_KINDS, SUBMISSION_METHODS } from "./channel-words.js";
import { PROCESSING_UNITS } from "./processing-time.rules.js";

/** A time of one way of handing in. A way may have several times, each for a case that its words describe. */
export const ChannelTimeTable = defineEntity({
  name: "ChannelTime",
  tableName: "channel_time",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    editionId: () => p.manyToOne(EditionTable).mapToPk().joinColumn("editionId"),
    method: p.enum(SUBMISSION_METHODS),
    /** Its place among the times of the way, from 1. */
    position: p.integer(),
    amount: p.double().$type<number>().strictNullable(),
    unit: p.enum(PROCESSING_UNITS),
    note: p.text().strictNullable(),
    /** How many fees there are; more than are stored where the source was cut off. */
    feeCount: p.integer(),
    feeNote: p.text().strictNullable(),
  },
  indexes: [{ properties: ["editionId", "method", "position"], name: "channel_time_edition" }],
});

/** A charge that goes with a time. */
export const ChannelFeeTable = defineEntity({
  name: "ChannelFee",
  tableName: "channel_fee",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    editionId: () => p.manyToOne(EditionTable).mapToPk().joinColumn("editionId"),
    timeId: () => p.manyToOne(ChannelTimeTable).mapToPk().joinColumn("timeId"),
    position: p.integer(),
    kind: p.enum(FEE_KINDS),
    /** In đồng; null where the source names no amount. */
    amount: p.integer().strictNullable(),
  },
  indexes: [
    { properties: ["timeId", "position"], name: "channel_fee_time" },
    { properties: ["editionId"], name: "channel_fee_edition" },
  ],
});

export type ChannelTimeRow = RowOf<typeof ChannelTimeTable>;
export type ChannelFeeRow = RowOf<typeof ChannelFeeTable>;
