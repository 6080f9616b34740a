import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { MEASURES, type Measure } from "./measures.rules.js";

/** Whose statistics a counter is part of; all areas are of one kind. */
export const COUNTER_KINDS = ["BODY", "AREA", "PROCEDURE"] as const;
export type CounterKind = (typeof COUNTER_KINDS)[number];

const amount = () => p.integer();
const amounts = Object.fromEntries(MEASURES.map((measure) => [measure, amount()])) as Record<
  Measure,
  ReturnType<typeof amount>
>;

/**
 * What dossiers add up to for a body, an area or a procedure in a slot of time. Written only by adding, in the commit of
 * the change that it counts; `npm run recount -- services` proves it.
 */
export const CounterTable = defineEntity({
  name: "DossierCounter",
  tableName: "dossier_counter",
  properties: {
    subjectId: p.text().primary(),
    /** A day, half month or year, see slot.rules. */
    slot: p.integer().primary(),
    kind: p.enum(COUNTER_KINDS),
    ...amounts,
  },
  indexes: [{ properties: ["kind", "slot"], name: "dossier_counter_kind" }],
});

export type CounterRow = RowOf<typeof CounterTable>;
