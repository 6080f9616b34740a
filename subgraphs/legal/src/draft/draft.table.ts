import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { ISSUER_KINDS } from "../competence/issuer-kind.js";
import { DRAFT_TYPES } from "./draft-type.js";
import { DRAFTING_REGIMES } from "./drafting-regime.rules.js";
import { SIMPLIFIED_GROUNDS } from "./simplified-ground.js";

/** A normative document in the making. Where it stands is told by its acts, never stored here. */
export const DraftTable = defineEntity({
  name: "DocumentDraft",
  tableName: "document_draft",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    title: p.text(),
    /** Folded title, for search. */
    searchText: p.text(),
    /** The type it shall have. */
    type: p.enum(DRAFT_TYPES),
    /** Organisations of another subgraph. */
    issuerId: p.text(),
    /** As it would be printed, and the kind that the name tells. */
    issuerName: p.text(),
    issuerKind: p.enum(ISSUER_KINDS),
    committeeId: p.text(),
    draftingBodyId: p.text(),
    /** 1 where the draft touches production and business, else 0. */
    touchesBusiness: p.integer(),
    regime: p.enum(DRAFTING_REGIMES),
    simplifiedGround: p.enum(SIMPLIFIED_GROUNDS).strictNullable(),
    simplifiedOn: p.text().$type<PlainDate>().strictNullable(),
    proposedOn: p.text().$type<PlainDate>(),
    dueOn: p.text().$type<PlainDate>().strictNullable(),
    /** The year of whose programme it is, see draft-due.rules. */
    programmeYear: p.integer(),
    /** The first day on which it was published, for comments or as issued. */
    publicOn: p.text().$type<PlainDate>().strictNullable(),
    /** How many acts were recorded: the last one has this position, and every new one raises the version. */
    actCount: p.integer(),
    origin: p.enum(["SOURCE", "SYNTHETIC"] as const),
    source: p.text(),
  },
  indexes: [
    { properties: ["proposedOn", "id"], name: "document_draft_order" },
    { properties: ["programmeYear", "proposedOn"], name: "document_draft_year" },
    { properties: ["draftingBodyId", "dueOn"], name: "document_draft_body" },
    { properties: ["issuerId", "proposedOn"], name: "document_draft_issuer" },
  ],
});

export type DraftRow = RowOf<typeof DraftTable>;
