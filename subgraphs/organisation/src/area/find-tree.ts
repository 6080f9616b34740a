import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import { holdsOnDay } from "../organisation/holds-on-day.js";
import { database } from "../tables.js";
import type { KnownArea } from "./find-area-states.js";
import { areasOn, knownArea } from "./known-area.js";
import { type TreeNode, treeOf } from "./tree.rules.js";

/** An area and all that lay in it on a day, each after its parent; empty when it did not exist then. Public. */
export async function findTree(
  context: RequestContext,
  rootId: string,
  on: PlainDate,
): Promise<readonly TreeNode<KnownArea>[]> {
  return loadList(context, `area trees on ${on}`, treesOn(on), rootId);
}

/** All areas of a day, each after its parent. Public. */
export async function findWholeTree(context: RequestContext, on: PlainDate): Promise<TreeNode<KnownArea>[]> {
  const rows = await areasOn(context, on).execute();
  return treeOf(rows.map((row) => knownArea(row, on)));
}

function treesOn(on: PlainDate) {
  return async (context: RequestContext, rootIds: readonly string[]) => {
    const rows = await areasOn(context, on)
      .innerJoin(belowEach(context, rootIds, on).as("tree"), "tree.areaId", "s.areaId")
      .select("tree.rootId")
      .execute();
    const byRoot = grouped(rows, ({ rootId }) => rootId);
    return new Map([...byRoot].map(([root, found]) => [root, treeOf(found.map((row) => knownArea(row, on)))]));
  };
}

/** Each of the roots with itself and all that lay in it on a day. */
function belowEach(context: RequestContext, rootIds: readonly string[], on: PlainDate) {
  return database(context)
    .withRecursive("below(rootId, areaId)", (db) =>
      db
        .selectFrom("area_state as s")
        .select(["s.areaId as rootId", "s.areaId"])
        .where("s.areaId", "in", rootIds)
        .where(holdsOnDay("s", on))
        .unionAll(
          db
            .selectFrom("area_state as s")
            .innerJoin("below", "below.areaId", "s.parentId")
            .select(["below.rootId", "s.areaId"])
            .where(holdsOnDay("s", on)),
        ),
    )
    .selectFrom("below")
    .select(["rootId", "areaId"]);
}
