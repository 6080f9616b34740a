import { searchTerms } from "@lienthong/kernel/domain/fold.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { holdsOnDay } from "../organisation/holds-on-day.js";
import { database } from "../tables.js";
import type { Level } from "./area.rules.js";
import type { KnownArea } from "./find-area-states.js";
import { type AreaOnRow, areasOn, IN_VIETNAMESE_ORDER, pageOfAreas } from "./known-area.js";

export interface AreaFilter {
  on: PlainDate;
  level: Level | null;
  /** The area in which they lie directly. */
  parent: string | null;
  /** The area in which they lie, at any depth. */
  within: string | null;
  /** Words that all occur in the full name, whatever their marks. */
  query: string | null;
}

export interface AreasPage extends Connection<KnownArea> {
  readonly totalCount: Promise<number> | null;
}

/** A page of the areas that existed on a day, in Vietnamese alphabetical order. Public. */
export async function findAreaPage(
  context: RequestContext,
  filter: AreaFilter,
  page: PageArguments,
): Promise<AreasPage> {
  const { on, level, parent, within, query } = filter;
  let areas = areasOn(context, on);
  if (level !== null) areas = areas.where("s.level", "=", level);
  if (parent !== null) areas = areas.where("s.parentId", "=", parent);
  if (within !== null) areas = areas.where("s.areaId", "in", idsWithin(context, within, on));
  const terms = searchTerms(query ?? "");
  for (const term of terms) areas = areas.where("s.foldedName", "like", `%${term}%`);

  const scope = ["areas", on, level, parent, within, terms];
  const rows = await keysetPage<AreaOnRow>(context, { query: areas, order: IN_VIETNAMESE_ORDER, scope, page });
  const isCounted = terms.length === 0 && within === null;
  return {
    ...pageOfAreas(rows, on),
    get totalCount() {
      return isCounted ? countAreas(context, filter) : null;
    },
  };
}

/** The tree of administration has three levels, so what lies in an area is its children and theirs. */
function idsWithin(context: RequestContext, areaId: string, on: PlainDate) {
  const states = () => database(context).selectFrom("area_state as s").select("s.areaId").where(holdsOnDay("s", on));
  const children = () => states().where("s.parentId", "=", areaId);
  return children().union(states().where("s.parentId", "in", children()));
}

async function countAreas(context: RequestContext, { on, level, parent }: AreaFilter): Promise<number> {
  let areas = database(context)
    .selectFrom("area_state as s")
    .select(({ fn }) => fn.countAll().as("count"))
    .where(holdsOnDay("s", on));
  if (level !== null) areas = areas.where("s.level", "=", level);
  if (parent !== null) areas = areas.where("s.parentId", "=", parent);
  return Number((await areas.executeTakeFirstOrThrow()).count);
}
