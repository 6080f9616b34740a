import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import { holdsOnDay } from "../organisation/holds-on-day.js";
import { database } from "../tables.js";
import { type Level, mayReadAreas } from "./area.rules.js";

/** How many areas lay in an area on a day at any depth, of one level where it is given. Public. */
export async function countDescendants(
  context: RequestContext,
  areaId: string,
  on: PlainDate,
  level: Level | null | undefined,
): Promise<number> {
  if (!mayReadAreas()) return 0;
  const counts = await loadList(context, `area descendants on ${on}`, descendantsOn(on), areaId);
  const counted = level == null ? counts : counts.filter((each) => each.level === level);
  return counted.reduce((sum, { count }) => sum + count, 0);
}

function descendantsOn(on: PlainDate) {
  return async (context: RequestContext, rootIds: readonly string[]) => {
    const rows = await database(context)
      .withRecursive("below(rootId, areaId, level)", (with_) =>
        with_
          .selectFrom("area_state as s")
          .select(["s.parentId as rootId", "s.areaId", "s.level"])
          .where("s.parentId", "in", rootIds)
          .where(holdsOnDay("s", on))
          .unionAll(
            with_
              .selectFrom("area_state as s")
              .innerJoin("below", "below.areaId", "s.parentId")
              .select(["below.rootId", "s.areaId", "s.level"])
              .where(holdsOnDay("s", on)),
          ),
      )
      .selectFrom("below")
      .select(["rootId", "level", ({ fn }) => fn.countAll().as("count")])
      .groupBy(["rootId", "level"])
      .execute();
    const counts = rows.map((row) => ({ ...row, count: Number(row.count) }));
    return grouped(counts, ({ rootId }) => rootId!);
  };
}
