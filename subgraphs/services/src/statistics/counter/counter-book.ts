import { p } from "@mikro-orm/core";

/** What has counters; the order is that in which transactions take hold of them, those that all want last. */
export const SUBJECT_KINDS = ["BODY", "COMMUNE", "PROCEDURE", "DISTRICT", "PROVINCE"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Kinds of subjects as counters store them: an area is an area. */
export const COUNTER_KINDS = ["BODY", "AREA", "PROCEDURE"] as const;
export type CounterKind = (typeof COUNTER_KINDS)[number];

export const COUNTER_KIND: Readonly<Record<SubjectKind, CounterKind>> = {
  BODY: "BODY",
  COMMUNE: "AREA",
  DISTRICT: "AREA",
  PROVINCE: "AREA",
  PROCEDURE: "PROCEDURE",
};

/** A table of counters and what it counts. */
export interface CounterBook {
  table: "dossier_counter" | "satisfaction_counter";
  measures: readonly string[];
  /** Where each measure stands among them. */
  places: Readonly<Record<string, number>>;
}

export function counterBook(table: CounterBook["table"], measures: readonly string[]): CounterBook {
  return { table, measures, places: Object.fromEntries(measures.map((measure, at) => [measure, at])) };
}

/** The columns of a table of counters: whose, in which slot of time (see slot.rules), and a number for each measure. */
export function counterColumns<M extends string>(measures: readonly M[]) {
  const amount = () => p.integer();
  const amounts = Object.fromEntries(measures.map((measure) => [measure, amount()]));
  return {
    subjectId: p.text().primary(),
    slot: p.integer().primary(),
    kind: p.enum(COUNTER_KINDS),
    ...(amounts as Record<M, ReturnType<typeof amount>>),
  };
}
