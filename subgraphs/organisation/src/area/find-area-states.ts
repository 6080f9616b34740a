import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { holdsOnDay } from "../organisation/holds-on-day.js";
import { database } from "../tables.js";
import { mayReadAreas } from "./area.rules.js";
import type { AreaRow, AreaStateRow } from "./area.table.js";
import { type AreaChangeWord, changesBetween } from "./area-identity.rules.js";

/** An area read together with what it was on a day, so that asking for that state costs no statement. */
export interface KnownArea extends AreaRow {
  known: { on: PlainDate; state: AreaStateRow };
}

/** What an area was on a day; null when it did not exist on that day, or the sources do not reach it. Public. */
export async function findAreaState(
  context: RequestContext,
  area: AreaRow | KnownArea,
  on: PlainDate,
): Promise<AreaStateRow | null> {
  if (!mayReadAreas()) return null;
  if ("known" in area && area.known.on === on) return area.known.state;
  return load(context, `area-state on ${on}`, statesOn(on), area.id);
}

/** Everything that an area has been, the earliest first. Public. */
export async function findAreaStates(context: RequestContext, areaId: string): Promise<readonly AreaStateRow[]> {
  if (!mayReadAreas()) return [];
  return loadList(context, "area-states", findStatesByAreas, areaId);
}

/** What an area is today; of an ended area what it was last, of one yet to begin what it will be. Public. */
export async function findNearestState(context: RequestContext, area: AreaRow | KnownArea): Promise<AreaStateRow> {
  const known = "known" in area && area.known.on === context.today ? area.known.state : null;
  if (known !== null) return known;
  const states = await findAreaStates(context, area.id);
  const today = states.findLast(({ validFrom }) => validFrom <= context.today);
  return today ?? states[0]!;
}

/** What differs between a state and the one before it. Public. */
export async function findAreaChanges(context: RequestContext, state: AreaStateRow): Promise<AreaChangeWord[]> {
  const states = await findAreaStates(context, state.areaId);
  const before = states.findLast(({ validFrom }) => validFrom < state.validFrom);
  return changesBetween(before ?? null, state);
}

function statesOn(on: PlainDate) {
  return async (context: RequestContext, areaIds: readonly string[]) => {
    const rows = await database(context)
      .selectFrom("area_state as s")
      .selectAll("s")
      .where("s.areaId", "in", areaIds)
      .where(holdsOnDay("s", on))
      .execute();
    return byKey(rows, ({ areaId }) => areaId);
  };
}

async function findStatesByAreas(context: RequestContext, areaIds: readonly string[]) {
  const rows = await database(context)
    .selectFrom("area_state")
    .selectAll()
    .where("areaId", "in", areaIds)
    .orderBy("areaId")
    .orderBy("validFrom")
    .execute();
  return grouped(rows, ({ areaId }) => areaId);
}
