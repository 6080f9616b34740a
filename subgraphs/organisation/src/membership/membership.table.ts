import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { ORIGINS } from "../post/post.rules.js";
import { PostTable } from "../post/post.table.js";

/** A person in public service: an id and a name to show, nothing else of the person. */
export const OfficialTable = defineEntity({
  name: "Official",
  tableName: "official",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    displayName: p.text(),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
});

/** That an official holds a post from one day to another. */
export const MembershipTable = defineEntity({
  name: "Membership",
  tableName: "membership",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    postId: () => p.manyToOne(PostTable).mapToPk().joinColumn("postId"),
    officialId: () => p.manyToOne(OfficialTable).mapToPk().joinColumn("officialId"),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().nullable(),
    /** The appointing decision (quyết định bổ nhiệm); null where it is not recorded. */
    decisionNumber: p.text().nullable(),
    decidedOn: p.text().$type<PlainDate>().nullable(),
    decisionIssuerId: p.text().nullable(),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  indexes: [
    { properties: ["postId", "validFrom"], name: "membership_post" },
    { properties: ["officialId", "validFrom"], name: "membership_official" },
  ],
});

export type OfficialRow = RowOf<typeof OfficialTable>;
export type MembershipRow = RowOf<typeof MembershipTable>;
