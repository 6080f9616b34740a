import { firstOverlap } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type CsvRecord, fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { findOrganisation } from "../../organisation/find-organisations.js";
import { faultsOfUnknown } from "../../organisation/import/check-known.js";
import { findHoldings } from "../find-holdings.js";
import type { HoldingRecord } from "./holding-record.js";

type Rows = readonly ReadRow<HoldingRecord>[];

/** Faults of rows of functions against each other, the bodies and the changes they name, and what is stored. */
export async function faultsOfHoldings(context: RequestContext, rows: Rows): Promise<RowFault[]> {
  const unknown = [
    ...(await faultsOfUnknown(context, rows, "organisation", [
      { column: "holder", idOf: ({ organisationId }) => organisationId },
      { column: "issuer", idOf: ({ decision }) => decision?.issuerId ?? null },
    ])),
    ...(await faultsOfUnknown(context, rows, "area", [{ column: "area_code", idOf: ({ areaId }) => areaId }])),
    ...(await faultsOfUnknown(context, rows, "change_event", [
      { column: "change", idOf: ({ changeEventId }) => changeEventId },
    ])),
    ...faultsOfContradictions(rows),
  ];
  if (unknown.length > 0) return unknown;
  const lives = await Promise.all(rows.map((row) => faultsOfLife(context, row)));
  const overlaps = [...Map.groupBy(rows, ({ row }) => row.functionId).values()].map((each) =>
    faultsOfOverlap(context, each),
  );
  return [...lives, ...(await Promise.all(overlaps))].flat();
}

function faultsOfContradictions(rows: Rows): RowFault[] {
  const first = new Map<string, HoldingRecord>();
  return rows.flatMap(({ record, row }) => {
    const other = first.get(row.functionId) ?? row;
    first.set(row.functionId, other);
    if (other.name === row.name && other.areaId === row.areaId) return [];
    const reason = "Another row of this key gives another name or area.";
    return [fault(record, "key", "CONTRADICTION", reason, "Make the rows agree, or give the function its own key.")];
  });
}

/** A body holds a function only while it exists. */
async function faultsOfLife(context: RequestContext, { record, row }: ReadRow<HoldingRecord>): Promise<RowFault[]> {
  const body = (await findOrganisation(context, row.organisationId))!;
  const outlives = body.validTo !== null && (row.validTo === null || row.validTo > body.validTo);
  if (row.validFrom >= body.validFrom && !outlives) return [];
  const reason = `The body exists from ${body.validFrom}${body.validTo ? ` to ${body.validTo}` : " on"}.`;
  return [fault(record, "holder", "HOLDER_NOT_THERE", reason, "Keep the holding within the life of the body.")];
}

interface Span {
  validFrom: PlainDate;
  validTo: PlainDate | null;
}

/** On a day a function has one holder. */
async function faultsOfOverlap(context: RequestContext, rows: Rows): Promise<RowFault[]> {
  const inFile = new Set(rows.map(({ row }) => row.holdingId));
  const stored = (await findHoldings(context, rows[0]!.row.functionId)).filter(({ id }) => !inFile.has(id));
  const recordOf = new Map<Span, CsvRecord>(rows.map(({ row, record }) => [row, record]));
  const clash = firstOverlap<Span>([...rows.map(({ row }) => row), ...stored]);
  if (clash === null) return [];
  const record = recordOf.get(clash[1]) ?? recordOf.get(clash[0])!;
  const reason = `The function has two holders on ${clash[1].validFrom}.`;
  return [fault(record, "valid_from", "OVERLAPS", reason, "End the earlier holding where the later begins.")];
}
