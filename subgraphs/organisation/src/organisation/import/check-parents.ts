import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { findOrganisation } from "../find-organisations.js";
import type { OrganisationRecord } from "./organisation-record.js";

type Rows = readonly ReadRow<OrganisationRecord>[];

interface Life {
  validFrom: PlainDate;
  validTo: PlainDate | null;
}

/** Faults of bodies that stand below one which does not exist in all their days, or below themselves. */
export async function faultsOfParents(context: RequestContext, rows: Rows): Promise<RowFault[]> {
  const listed = Map.groupBy(rows, ({ row }) => row.id);
  const lifeOf = async (id: string): Promise<Life | null> => {
    const states = listed.get(id)?.map(({ row }) => row);
    return states ? lifeOfStates(states) : findOrganisation(context, id);
  };
  const faults = rows.map(async ({ record, row }) => {
    if (row.parentId === null) return [];
    if (standsBelowItself(row, listed)) {
      const reason = "Going up from the body one comes back to it.";
      return [fault(record, "parent", "CIRCLE", reason, "Correct the parent.")];
    }
    const life = await lifeOf(row.parentId);
    if (life === null || covers(life, row)) return [];
    const reason = `The parent exists from ${life.validFrom}${life.validTo ? ` to ${life.validTo}` : " on"} only.`;
    return [fault(record, "parent", "PARENT_NOT_THERE", reason, "Name the parent of those days, or correct the days.")];
  });
  return (await Promise.all(faults)).flat();
}

function lifeOfStates(states: readonly Life[]): Life {
  const inOrder = states.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return { validFrom: inOrder[0]!.validFrom, validTo: inOrder.at(-1)!.validTo };
}

function covers(life: Life, { validFrom, validTo }: Life): boolean {
  if (validFrom < life.validFrom) return false;
  return life.validTo === null || (validTo !== null && validTo <= life.validTo);
}

function standsBelowItself(row: OrganisationRecord, listed: ReadonlyMap<string, Rows>): boolean {
  const seen = new Set([row.id]);
  for (let above = row.parentId; above !== null; ) {
    if (seen.has(above)) return above === row.id;
    seen.add(above);
    const states = listed.get(above)?.map((each) => each.row) ?? [];
    above = states.findLast((state) => state.validFrom <= row.validFrom)?.parentId ?? null;
  }
  return false;
}
