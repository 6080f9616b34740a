import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { DraftTable } from "./draft.table.js";
import { DraftActTable } from "./draft-act.table.js";
import { OPINIONS } from "./member-opinion.rules.js";

/** What one member of the committee said of a draft. Members are named by their office, never by their name. */
export const DraftOpinionTable = defineEntity({
  name: "DraftOpinion",
  tableName: "draft_opinion",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    draftId: () => p.manyToOne(DraftTable).mapToPk().joinColumn("draftId"),
    /** The act that began the round of opinions: a draft opened again is given opinions anew. */
    actId: () => p.manyToOne(DraftActTable).mapToPk().joinColumn("actId"),
    /** The member's office: `Giám đốc Sở Tài chính`. */
    memberOffice: p.text(),
    /** The office folded: one opinion a member and round. */
    memberKey: p.text(),
    /** The body the member heads, an Organisation; null where he or she heads none. */
    memberBodyId: p.text().strictNullable(),
    opinion: p.enum(OPINIONS),
    comment: p.text().strictNullable(),
    givenOn: p.text().$type<PlainDate>(),
  },
  uniques: [{ properties: ["actId", "memberKey"], name: "draft_opinion_member" }],
  indexes: [{ properties: ["draftId", "givenOn"], name: "draft_opinion_draft" }],
});

export type DraftOpinionRow = RowOf<typeof DraftOpinionTable>;
