import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { load } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { holdsOnDay } from "../organisation/holds-on-day.js";
import { database } from "../tables.js";
import { mayReadAreas } from "./area.rules.js";
import type { KnownArea } from "./find-area-states.js";
import { type AreaOnRow, areasOn, IN_VIETNAMESE_ORDER, pageOfAreas } from "./known-area.js";

export interface ChildrenPage extends Connection<KnownArea> {
  readonly totalCount: Promise<number>;
}

/** A page of the areas that lay directly in an area on a day. First pages of many areas are one statement. Public. */
export async function findChildren(
  context: RequestContext,
  parentId: string,
  on: PlainDate,
  page: PageArguments,
): Promise<ChildrenPage> {
  const name = `area children on ${on}`;
  const owner = { ownerColumn: "s.parentId", ownerProperty: "state_parentId" };
  const list = { name, query: areasOn(context, on), ...owner, order: IN_VIETNAMESE_ORDER, page };
  const rows = await ownedPage<AreaOnRow>(context, list, parentId);
  return {
    ...pageOfAreas(rows, on),
    get totalCount() {
      return countChildren(context, parentId, on);
    },
  };
}

async function countChildren(context: RequestContext, parentId: string, on: PlainDate): Promise<number> {
  if (!mayReadAreas()) return 0;
  return (await load(context, `area children counts on ${on}`, countsOf(on), parentId)) ?? 0;
}

function countsOf(on: PlainDate) {
  return async (context: RequestContext, parentIds: readonly string[]) => {
    const rows = await database(context)
      .selectFrom("area_state as s")
      .select(["s.parentId", ({ fn }) => fn.countAll().as("count")])
      .where("s.parentId", "in", parentIds)
      .where(holdsOnDay("s", on))
      .groupBy("s.parentId")
      .execute();
    return new Map(rows.map(({ parentId, count }) => [parentId!, Number(count)]));
  };
}
