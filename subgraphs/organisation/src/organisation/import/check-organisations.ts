import { firstOverlap } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { faultsOfIdentifiers } from "./check-identifiers.js";
import { faultsOfUnknown } from "./check-known.js";
import { faultsOfParents } from "./check-parents.js";
import { findStoredStates } from "./find-stored-states.js";
import { identifierIdOf } from "./identifiers-import.js";
import type { OrganisationRecord } from "./organisation-record.js";

type Rows = readonly ReadRow<OrganisationRecord>[];

/** Faults of rows of bodies against each other and against what is stored. */
export async function faultsOfOrganisations(context: RequestContext, rows: Rows): Promise<RowFault[]> {
  const duplicates = faultsOfDuplicates(rows);
  if (duplicates.length > 0) return duplicates;
  const inFile = new Set(rows.map(({ row }) => row.id));
  const bodies = [
    { column: "parent", idOf: (row: OrganisationRecord) => row.parentId },
    { column: "founding_issuer", idOf: (row: OrganisationRecord) => row.founding?.issuerId ?? null },
    { column: "ending_issuer", idOf: (row: OrganisationRecord) => row.ending?.issuerId ?? null },
  ];
  const areas = [{ column: "area_code", idOf: (row: OrganisationRecord) => row.areaId }];
  const codes = rows.flatMap(({ record, row }) => (row.code ? [{ record, row: identifierOf(row, row.code) }] : []));
  return [
    ...(await faultsOfUnknown(context, rows, "organisation", bodies, inFile)),
    ...(await faultsOfUnknown(context, rows, "area", areas)),
    ...(await faultsOfStates(context, rows)),
    ...(await faultsOfParents(context, rows)),
    ...(await faultsOfIdentifiers(context, codes, "code")),
  ];
}

/** The code of a row, for the days of the row. */
export function identifierOf(row: OrganisationRecord, code: NonNullable<OrganisationRecord["code"]>) {
  const { id: organisationId, validFrom, validTo } = row;
  const id = identifierIdOf({ organisationId, ...code, validFrom });
  return { id, organisationId, ...code, validFrom, validTo };
}

function faultsOfDuplicates(rows: Rows): RowFault[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ record, row }) => {
    const line = seen.get(row.stateId);
    if (line === undefined) {
      seen.set(row.stateId, record.line);
      return [];
    }
    const reason = `The body and this first day stand in line ${line} already.`;
    return [fault(record, "key", "DUPLICATE_KEY", reason, "Keep one of the rows, or give the other a key of its own.")];
  });
}

async function faultsOfStates(context: RequestContext, rows: Rows): Promise<RowFault[]> {
  const listed = Map.groupBy(rows, ({ row }) => row.id);
  const inFile = new Set(rows.map(({ row }) => row.stateId));
  const stored = await findStoredStates(context, [...listed.keys()]);
  const kept = Map.groupBy(
    stored.filter(({ id }) => !inFile.has(id)),
    ({ organisationId }) => organisationId,
  );
  return [...listed.entries()].flatMap(([id, states]) => faultsOfBody(states, kept.get(id) ?? []));
}

interface Span {
  validFrom: PlainDate;
  validTo: PlainDate | null;
}

/** The states of one body follow each other without overlap and without a gap. */
function faultsOfBody(states: Rows, kept: readonly Span[]): RowFault[] {
  const recordOf = new Map<Span, ReadRow<OrganisationRecord>["record"]>(states.map(({ row, record }) => [row, record]));
  const spans: Span[] = [...states.map(({ row }) => row), ...kept];
  const clash = firstOverlap(spans);
  if (clash) {
    const record = recordOf.get(clash[1]) ?? recordOf.get(clash[0])!;
    const reason = `Two names or states of the body hold on ${clash[1].validFrom}.`;
    return [fault(record, "valid_from", "OVERLAPPING_NAME", reason, "End the earlier one where the later begins.")];
  }
  const inOrder = spans.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const at = inOrder.findIndex((span, i) => i > 0 && inOrder[i - 1]!.validTo !== span.validFrom);
  if (at < 0) return [];
  const record = recordOf.get(inOrder[at]!) ?? recordOf.get(inOrder[at - 1]!)!;
  const reason = `Nothing is said of the body from ${inOrder[at - 1]!.validTo} to ${inOrder[at]!.validFrom}.`;
  return [fault(record, "valid_from", "GAP", reason, "Close the gap, or give the later body a key of its own.")];
}
