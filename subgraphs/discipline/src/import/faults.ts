import { isIdOf, stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type CsvRecord, fault, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import type { RecordTable } from "../access/find-readable.js";

/** The id of the official whose key stands in a cell, such as 0055; an id stays what it is. */
export const officialIdOf = (key: string): string => (isIdOf("Official", key) ? key : stableId("Official", key));

/** Faults of days that come before what they follow on; empty ones are left out. */
export function faultsOfOrder(record: CsvRecord, days: readonly (readonly [string, PlainDate | null])[]): RowFault[] {
  const given = days.filter(([, day]) => day !== null);
  return given.slice(1).flatMap(([column, day], at) => {
    const [before, earlier] = given[at]!;
    if (day! >= earlier!) return [];
    const reason = `It comes before ${before}, which is ${earlier}.`;
    return [fault(record, column, "BEFORE_START", reason, "Correct one of the days.")];
  });
}

/** The ids of records of a table that are stored. */
export async function storedIds({ em }: RequestContext, table: RecordTable): Promise<ReadonlySet<string>> {
  const rows = await em
    .getKysely<Record<string, { id: string }>>()
    .selectFrom(table as string)
    .select("id")
    .execute();
  return new Set(rows.map(({ id }) => id));
}
