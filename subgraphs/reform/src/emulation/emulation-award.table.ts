import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { EMULATION_TITLES } from "./awards.js";
import { AWARD_OUTCOMES } from "./emulation-award.rules.js";

/** That a body was proposed for a title by the evaluation of a year, and what was decided. */
export const EmulationAwardTable = defineEntity({
  name: "EmulationAward",
  tableName: "emulation_award",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    organisationId: p.text(),
    /** The year evaluated. */
    period: p.text(),
    title: p.enum(EMULATION_TITLES),
    proposedOn: p.text().$type<PlainDate>(),
    /** As the graph evaluated the year on that day. */
    points: p.double().$type<number>().strictNullable(),
    /** Codes of conditions that nobody knew that day, with commas between. */
    openConditions: p.text(),
    decidedOn: p.text().$type<PlainDate>().strictNullable(),
    outcome: p.enum(AWARD_OUTCOMES).strictNullable(),
    /** The decision as a document, by its citation. */
    citation: p.text().strictNullable(),
  },
  uniques: [{ properties: ["organisationId", "period", "title"], name: "emulation_award_once" }],
});

export type EmulationAwardRow = RowOf<typeof EmulationAwardTable>;
