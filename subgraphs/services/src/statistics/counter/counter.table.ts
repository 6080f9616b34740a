import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity } from "@mikro-orm/core";
import { counterBook, counterColumns } from "./counter-book.js";
import { MEASURES } from "./measures.rules.js";

/**
 * What dossiers add up to for a body, an area or a procedure in a slot of time. Written only by adding, in the commit of
 * the change that it counts; `npm run recount -- services` proves it.
 */
export const CounterTable = defineEntity({
  name: "DossierCounter",
  tableName: "dossier_counter",
  properties: counterColumns(MEASURES),
  indexes: [{ properties: ["kind", "slot"], name: "dossier_counter_kind" }],
});

export type CounterRow = RowOf<typeof CounterTable>;

export const DOSSIER_BOOK = counterBook("dossier_counter", MEASURES);
