import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { DossierTable } from "../dossier/dossier.table.js";
import { counterBook, counterColumns } from "../statistics/counter/counter-book.js";
import { INDICATORS } from "./satisfaction.rules.js";

/** Who gave a rating: the applicant, or the body that wrote down a paper form. */
export const RATING_WAYS = ["APPLICANT", "PAPER_FORM"] as const;
export type RatingWay = (typeof RATING_WAYS)[number];

const score = () => p.integer().strictNullable();
const SCORES = Object.fromEntries(INDICATORS.map(({ indicator }) => [indicator, score()])) as Record<
  (typeof INDICATORS)[number]["indicator"],
  ReturnType<typeof score>
>;

/** How content somebody was with a dossier. Never changed; whom it rates is as of the day on which it was given. */
export const RatingTable = defineEntity({
  name: "SatisfactionRating",
  tableName: "satisfaction_rating",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    dossierId: () => p.manyToOne(DossierTable).mapToPk().joinColumn("dossierId").index(false),
    way: p.enum(RATING_WAYS),
    ratedOn: p.text().$type<PlainDate>(),
    bodyId: p.text(),
    procedureId: p.text(),
    communeId: p.text().strictNullable(),
    districtId: p.text().strictNullable(),
    provinceId: p.text().strictNullable(),
    /** 0, 1 or 2 for each indicator; null where it was not answered. */
    ...SCORES,
  },
  uniques: [{ properties: ["dossierId"], name: "satisfaction_rating_dossier" }],
});

export type RatingRow = RowOf<typeof RatingTable>;

/** How many people rated, and for each indicator how many answered it and with how many points. */
export const SATISFACTION_MEASURES = [
  "ratings",
  ...INDICATORS.flatMap(({ indicator }) => [`${indicator}_answers`, `${indicator}_points`] as const),
] as const;

export const SatisfactionCounterTable = defineEntity({
  name: "SatisfactionCounter",
  tableName: "satisfaction_counter",
  properties: counterColumns(SATISFACTION_MEASURES),
});

export type SatisfactionCounterRow = RowOf<typeof SatisfactionCounterTable>;

export const SATISFACTION_BOOK = counterBook("satisfaction_counter", SATISFACTION_MEASURES);
