import { firstOverlap, holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type CsvRecord, fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { findOrganisation } from "../../organisation/find-organisations.js";
import { faultsOfUnknown } from "../../organisation/import/check-known.js";
import { database } from "../../tables.js";
import type { HeadcountRecord } from "./headcount-record.js";

type Rows = readonly ReadRow<HeadcountRecord>[];
type StaffNumber = Omit<HeadcountRecord, "decision" | "origin" | "source">;

/** Faults of rows of numbers of staff against each other, the bodies they name, and what is stored. */
export async function faultsOfHeadcounts(context: RequestContext, rows: Rows): Promise<RowFault[]> {
  const unknown = await faultsOfUnknown(context, rows, "organisation", [
    { column: "organisation", idOf: ({ organisationId }) => organisationId },
    { column: "decided_for", idOf: ({ decidedForId }) => decidedForId },
    { column: "issuer", idOf: ({ decision }) => decision?.issuerId ?? null },
  ]);
  if (unknown.length > 0) return unknown;
  const inFile = new Set(rows.map(({ row }) => row.id));
  const years = [...new Set(rows.map(({ row }) => row.year))];
  const stored = (await findOfYears(context, years)).filter(({ id }) => !inFile.has(id));
  const all: StaffNumber[] = [...rows.map(({ row }) => row), ...stored];
  const recordOf = new Map<StaffNumber, CsvRecord>(rows.map(({ row, record }) => [row, record]));
  return [
    ...(await Promise.all(rows.map((row) => faultsOfLife(context, row)))).flat(),
    ...faultsOfOverlaps(all, recordOf),
    ...faultsOfSums(all, recordOf),
  ];
}

async function faultsOfLife(context: RequestContext, { record, row }: ReadRow<HeadcountRecord>): Promise<RowFault[]> {
  const body = (await findOrganisation(context, row.organisationId))!;
  if (holdsOn(body, row.validFrom)) return [];
  const reason = `The body exists from ${body.validFrom}${body.validTo ? ` to ${body.validTo}` : " on"}.`;
  return [fault(record, "valid_from", "BODY_NOT_THERE", reason, "Give the body that existed on that day.")];
}

const placeOf = ({ organisationId, year, quantity, part, stage }: StaffNumber) =>
  [organisationId, year, quantity, part, stage].join(" ");

function faultsOfOverlaps(all: readonly StaffNumber[], recordOf: ReadonlyMap<StaffNumber, CsvRecord>): RowFault[] {
  return [...Map.groupBy(all, placeOf).values()].flatMap((numbers) => {
    const clash = firstOverlap(numbers);
    const record = clash && (recordOf.get(clash[1]) ?? recordOf.get(clash[0]));
    if (!clash || !record) return [];
    const reason = `Two numbers of one body, year, quantity, part and stage hold on ${clash[1].validFrom}.`;
    return [fault(record, "valid_from", "OVERLAPS", reason, "End the earlier one where the later begins.")];
  });
}

/** On the first day of each number assigned, what is assigned does not exceed what is decided. */
function faultsOfSums(all: readonly StaffNumber[], recordOf: ReadonlyMap<StaffNumber, CsvRecord>): RowFault[] {
  const decided = all.filter(({ stage }) => stage === "DECIDED");
  const assigned = all.filter(({ stage }) => stage === "ASSIGNED");
  return assigned.flatMap((row) => {
    const record = recordOf.get(row);
    if (record === undefined) return [];
    const total = decided.find(
      (each) => each.organisationId === row.decidedForId && isOf(each, row) && holdsOn(each, row.validFrom),
    );
    if (total === undefined) {
      const reason = `Nothing is decided for that body on ${row.validFrom}.`;
      return [fault(record, "decided_for", "NOT_DECIDED", reason, "Import the decided number first.")];
    }
    const meanwhile = assigned.filter(
      (each) => each.decidedForId === row.decidedForId && isOf(each, row) && holdsOn(each, row.validFrom),
    );
    const sum = meanwhile.reduce((before, { number }) => before + number, 0);
    if (sum <= total.number) return [];
    const reason = `On ${row.validFrom} ${sum} are assigned of ${total.number} decided.`;
    return [fault(record, "number", "EXCEEDS_DECIDED", reason, "Lower a number, or import the later decision.")];
  });
}

const isOf = (a: StaffNumber, b: StaffNumber) => a.year === b.year && a.quantity === b.quantity && a.part === b.part;

function findOfYears(context: RequestContext, years: readonly number[]) {
  if (years.length === 0) return Promise.resolve([]);
  return database(context).selectFrom("headcount").selectAll().where("year", "in", years).execute();
}
