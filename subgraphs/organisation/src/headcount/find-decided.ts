import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findStates } from "../organisation/find-organisations.js";
import { holdsOnDay } from "../organisation/holds-on-day.js";
import { stateNearest } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import type { HeadcountPart, HeadcountQuantity } from "./headcount.rules.js";
import type { HeadcountRow } from "./headcount.table.js";

export interface StaffPlace {
  organisationId: string;
  year: number;
  quantity: HeadcountQuantity;
  part: HeadcountPart;
}

/** The number decided for a body, or for the nearest one above it, in force on a day; null when there is none. */
export async function findDecidedFor(
  context: RequestContext,
  place: StaffPlace,
  on: PlainDate,
): Promise<HeadcountRow | null> {
  const seen = new Set<string>();
  for (let id: string | null = place.organisationId; id !== null && !seen.has(id); ) {
    seen.add(id);
    const decided = await findDecided(context, { ...place, organisationId: id }, on);
    if (decided) return decided;
    id = stateNearest(await findStates(context, id), on)?.parentId ?? null;
  }
  return null;
}

/** The sum of what bodies other than one were assigned from a decided number, in force on a day. */
export async function sumAssigned(
  context: RequestContext,
  { organisationId, year, quantity, part }: HeadcountRow,
  exceptId: string,
  on: PlainDate,
): Promise<number> {
  const row = await database(context)
    .selectFrom("headcount")
    .select(({ fn }) => fn.sum("number").as("sum"))
    .where("decidedForId", "=", organisationId)
    .where("organisationId", "!=", exceptId)
    .where("year", "=", year)
    .where("quantity", "=", quantity)
    .where("part", "=", part)
    .where("stage", "=", "ASSIGNED")
    .where(holdsOnDay("headcount", on))
    .executeTakeFirst();
  return Number(row?.sum ?? 0);
}

function findDecided(context: RequestContext, { organisationId, year, quantity, part }: StaffPlace, on: PlainDate) {
  return database(context)
    .selectFrom("headcount")
    .selectAll()
    .where("organisationId", "=", organisationId)
    .where("year", "=", year)
    .where("quantity", "=", quantity)
    .where("part", "=", part)
    .where("stage", "=", "DECIDED")
    .where(holdsOnDay("headcount", on))
    .executeTakeFirst();
}
