import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/** One special day of one published version of the working calendar; a version is whole and never edited. */
export const CalendarDayTable = defineEntity({
  name: "CalendarDay",
  tableName: "calendar_day",
  properties: {
    version: p.integer().primary(),
    date: p.text().primary(),
    publishedOn: p.text(),
    name: p.text(),
    kind: p.text(),
    certainty: p.text(),
    source: p.text(),
  },
});

export type CalendarDayRow = InferEntity<typeof CalendarDayTable>;
