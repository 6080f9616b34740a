import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { READING_AUTHORITIES } from "../../domain/reading-authority.js";

/**
 * Who read which restricted record, one row a record and request (47/2020/NĐ-CP, Art. 45). Ids and names of fields,
 * never a value. Written before the answer leaves, chained, and never changed.
 */
export const RecordAccessTable = defineEntity({
  name: "RecordAccess",
  tableName: "record_access",
  properties: {
    /** From 1, without a gap. */
    position: p.integer().primary().autoincrement(false),
    readAt: p.text(),
    actorId: p.text(),
    actorKind: p.enum(["person", "system", "anonymous"] as const),
    /** The body for which the actor acted; null when for none. */
    actingForId: p.text().nullable(),
    authority: p.enum(READING_AUTHORITIES.map(({ authority }) => authority)),
    recordId: p.text(),
    /** Names of the fields that were asked for, joined by commas. */
    fields: p.text(),
    requestId: p.text(),
    prevHash: p.text(),
    hash: p.text(),
  },
  indexes: [{ properties: ["recordId", "position"], name: "record_access_record" }],
});

export type RecordAccessRow = InferEntity<typeof RecordAccessTable>;

/** The one row that says where the log ends. Whoever holds its lock may write the next rows. */
export const AccessHeadTable = defineEntity({
  name: "AccessHead",
  tableName: "access_head",
  properties: {
    /** Always `head`. */
    id: p.text().primary(),
    position: p.integer(),
    hash: p.text(),
  },
});

export const ACCESS_TABLES = [RecordAccessTable, AccessHeadTable];
