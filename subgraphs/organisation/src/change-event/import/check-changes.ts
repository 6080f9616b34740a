import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { findOrganisation } from "../../organisation/find-organisations.js";
import { faultsOfUnknown } from "../../organisation/import/check-known.js";
import type { OrganisationRow } from "../../organisation/organisation.table.js";
import type { ChangeRecord } from "./change-record.js";

type Rows = readonly ReadRow<ChangeRecord>[];

/** Faults of rows of changes against each other and against the bodies they name. */
export async function faultsOfChanges(context: RequestContext, rows: Rows): Promise<RowFault[]> {
  const wrong = [...faultsOfDuplicates(rows), ...faultsOfContradictions(rows)];
  if (wrong.length > 0) return wrong;
  const unknown = await faultsOfUnknown(context, rows, "organisation", [
    { column: "original", idOf: ({ originalId }) => originalId },
    { column: "resulting", idOf: ({ resultingId }) => resultingId },
    { column: "issuer", idOf: ({ decision }) => decision.issuerId },
  ]);
  if (unknown.length > 0) return unknown;
  return (await Promise.all(rows.map((row) => faultsOfDays(context, row)))).flat();
}

function faultsOfDuplicates(rows: Rows): RowFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ record, row }) => {
    if (!seen.has(row.stepId)) {
      seen.add(row.stepId);
      return [];
    }
    const reason = "The change, the original and the resulting body stand in the file already.";
    return [fault(record, "key", "DUPLICATE_KEY", reason, "Keep one of the rows.")];
  });
}

function faultsOfContradictions(rows: Rows): RowFault[] {
  const first = new Map<string, ChangeRecord>();
  return rows.flatMap(({ record, row }) => {
    const other = first.get(row.id) ?? row;
    first.set(row.id, other);
    if (saysOf(other) === saysOf(row)) return [];
    const reason = "Another row of this key gives another kind, day or decision.";
    return [
      fault(record, "key", "CONTRADICTION", reason, "Make the rows of a change agree, or give the row its own key."),
    ];
  });
}

const saysOf = ({ kind, effectiveOn, decision }: ChangeRecord) => JSON.stringify([kind, effectiveOn, decision]);

const ENDS_ORIGINAL = new Set(["MERGE", "CONSOLIDATE", "SPLIT", "DISSOLVE", "TERRITORIAL"]);

/** A body that a change ends must end on its day; what a consolidation makes must begin on it. */
async function faultsOfDays(context: RequestContext, { record, row }: ReadRow<ChangeRecord>): Promise<RowFault[]> {
  const original = (await findOrganisation(context, row.originalId))!;
  const resulting = await findOrganisation(context, row.resultingId);
  const livesOn = row.originalId === row.resultingId;
  const faults: RowFault[] = [];
  if (ENDS_ORIGINAL.has(row.kind) && !livesOn && original.validTo !== row.effectiveOn) {
    const reason = `The change ends the body on ${row.effectiveOn}, and it ${endOf(original)}.`;
    faults.push(
      fault(record, "original", "END_DIFFERS", reason, "Correct the day of the change or the end of the body."),
    );
  }
  if (row.kind === "CONSOLIDATE" && resulting && resulting.validFrom !== row.effectiveOn) {
    const reason = `Out of a consolidation (hợp nhất) comes a new body; this one exists from ${resulting.validFrom}.`;
    faults.push(fault(record, "resulting", "NOT_NEW", reason, "Name the new body, also where it kept a name."));
  }
  if (resulting && !livesOn && !existsOn(resulting, row.effectiveOn)) {
    const reason = `The resulting body does not exist on ${row.effectiveOn}: it begins on ${resulting.validFrom}, and ${endOf(resulting)}.`;
    faults.push(fault(record, "resulting", "NOT_THERE", reason, "Name a body that exists on that day."));
  }
  return faults;
}

const endOf = ({ validTo }: OrganisationRow) => (validTo === null ? "has no end" : `ends on ${validTo}`);

const existsOn = ({ validFrom, validTo }: OrganisationRow, day: string) =>
  validFrom <= day && (validTo === null || day < validTo);
