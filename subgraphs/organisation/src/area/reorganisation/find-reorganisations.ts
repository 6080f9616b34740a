import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { successionsInOrder } from "../../succession/find-successions.js";
import type { AreaSuccessionRow } from "../../succession/succession.table.js";
import { database } from "../../tables.js";
import { mayReadAreas } from "../area.rules.js";
import type { AreaRow } from "../area.table.js";
import type { AreaReorganisationRow } from "./reorganisation.table.js";

/** The reorganisation of an id; null when there is none. Public. */
export async function findReorganisation(context: RequestContext, id: string): Promise<AreaReorganisationRow | null> {
  if (!mayReadAreas()) return null;
  return load(context, "area reorganisations", findByIds, id);
}

/** The areas that a reorganisation ended. Public. */
export async function findEnded(context: RequestContext, id: string): Promise<readonly AreaRow[]> {
  if (!mayReadAreas()) return [];
  return loadList(context, "areas ended by reorganisations", findEndedBy, id);
}

/** The areas that a reorganisation founded. Public. */
export async function findFounded(context: RequestContext, id: string): Promise<AreaRow[]> {
  return (await findTouched(context, id)).filter(isFounded);
}

/** The areas that a reorganisation changed and that stayed the same areas. Public. */
export async function findChanged(context: RequestContext, id: string): Promise<AreaRow[]> {
  return (await findTouched(context, id)).filter((area) => !isFounded(area));
}

/** What passed into what by a reorganisation. Public. */
export async function findPassed(context: RequestContext, id: string): Promise<readonly AreaSuccessionRow[]> {
  if (!mayReadAreas()) return [];
  return loadList(context, "successions of area reorganisations", findPassedBy, id);
}

interface TouchedArea extends AreaRow {
  reorganisationId: string | null;
  stateFrom: string;
}

const isFounded = ({ validFrom, stateFrom }: TouchedArea) => validFrom === stateFrom;

async function findTouched(context: RequestContext, id: string): Promise<readonly TouchedArea[]> {
  if (!mayReadAreas()) return [];
  return loadList(context, "areas touched by reorganisations", findTouchedBy, id);
}

async function findByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("area_reorganisation").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}

async function findEndedBy(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context)
    .selectFrom("area")
    .innerJoin("area_state as s", (join) =>
      join.onRef("s.areaId", "=", "area.id").onRef("s.validFrom", "=", "area.changedOn"),
    )
    .selectAll("area")
    .where("area.endingId", "in", ids)
    .orderBy("s.sortName")
    .orderBy("area.id")
    .execute();
  return grouped(rows, ({ endingId }) => endingId!);
}

async function findTouchedBy(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context)
    .selectFrom("area_state as s")
    .innerJoin("area", "area.id", "s.areaId")
    .selectAll("area")
    .select(["s.reorganisationId", "s.validFrom as stateFrom"])
    .where("s.reorganisationId", "in", ids)
    .orderBy("s.sortName")
    .orderBy("area.id")
    .execute();
  return grouped(rows, ({ reorganisationId }) => reorganisationId!);
}

async function findPassedBy(context: RequestContext, ids: readonly string[]) {
  const rows = await successionsInOrder(context, "fromId").where("link.reorganisationId", "in", ids).execute();
  return grouped(rows, ({ reorganisationId }) => reorganisationId!);
}
