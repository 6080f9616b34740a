import type { SqlEntityManager } from "@mikro-orm/sql";
import { insertRows } from "../../dossier/insert-rows.js";
import type { SubjectKind } from "./contribution.rules.js";
import type { CounterKind } from "./counter.table.js";
import { MEASURES } from "./measures.rules.js";
import { rowsOfTally, type Tally, type TallyRow } from "./tally.js";

/** The kind under which a subject is stored. */
export const COUNTER_KIND: Readonly<Record<SubjectKind, CounterKind>> = {
  BODY: "BODY",
  COMMUNE: "AREA",
  DISTRICT: "AREA",
  PROVINCE: "AREA",
  PROCEDURE: "PROCEDURE",
};

const SUMS = MEASURES.map((name) => `"${name}" = "dossier_counter"."${name}" + excluded."${name}"`);
const ADDING = `on conflict ("subjectId", "slot") do update set ${SUMS.join(", ")}`;

/**
 * Adds a tally to the counters, in the transaction that `em` is in. The database does the adding, so that of many
 * writers at once none is lost; all take hold of the rows in one order, so that none waits for another in a circle.
 * Call it last: a transaction that holds counters should be about to end.
 */
export async function storeTally(em: SqlEntityManager, tally: Tally): Promise<void> {
  await insertRows(em, "dossier_counter", rowsOfTally(tally).map(counterRow), ADDING);
}

function counterRow({ kind, subjectId, slot, amounts }: TallyRow) {
  const cells = Object.fromEntries(MEASURES.map((measure, at) => [measure, amounts[at]!]));
  return { subjectId, slot, kind: COUNTER_KIND[kind], ...cells };
}
