import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import { type LineageArea, type LineageEntry, type LineageGraph, lineageOf } from "./lineage.rules.js";
import type { AreaLineage } from "./lineage.type.js";
import { mayReadSuccessions } from "./succession.rules.js";

/** The areas to which the territory of an area has ever belonged. Two statements for any number of areas. Public. */
export async function findLineage(context: RequestContext, areaId: string): Promise<readonly AreaLineage[]> {
  if (!mayReadSuccessions()) return [];
  return loadList(context, "area lineages", findLineages, areaId);
}

async function findLineages(context: RequestContext, ids: readonly string[]) {
  const links = await linksBackFrom(context, ids);
  const all = new Set([...ids, ...links.map(({ fromId }) => fromId)]);
  const graph = graphOf(links, await statesUpFrom(context, [...all]));
  return new Map(ids.map((id) => [id, lineageOf(id, graph).map(asLineage)]));
}

type Links = Awaited<ReturnType<typeof linksBackFrom>>;
type States = Awaited<ReturnType<typeof statesUpFrom>>;

/** All links that lead to the areas and to those they came from; candidates are not followed further. */
function linksBackFrom(context: RequestContext, ids: readonly string[]) {
  return database(context)
    .withRecursive("reached(id)", (db) =>
      db
        .selectFrom("area")
        .select("area.id")
        .where("area.id", "in", ids)
        .union(
          db
            .selectFrom("area_succession as link")
            .innerJoin("reached", "reached.id", "link.toId")
            .select("link.fromId as id")
            .where("link.outcome", "=", "SUCCESSOR"),
        ),
    )
    .selectFrom("area_succession as link")
    .innerJoin("reached", "reached.id", "link.toId")
    .select(["link.fromId", "link.toId", "link.effectiveOn", "link.outcome"])
    .where("link.outcome", "in", ["SUCCESSOR", "CANDIDATE"])
    .execute();
}

/** Every state of the areas and of all in which they ever lay. */
function statesUpFrom(context: RequestContext, ids: readonly string[]) {
  return database(context)
    .withRecursive("reached(id)", (db) =>
      db
        .selectFrom("area")
        .select("area.id")
        .where("area.id", "in", ids)
        .union(
          db
            .selectFrom("area_state as s")
            .innerJoin("reached", "reached.id", "s.areaId")
            .innerJoin("area as parent", "parent.id", "s.parentId")
            .select("parent.id"),
        ),
    )
    .selectFrom("area_state as s")
    .innerJoin("reached", "reached.id", "s.areaId")
    .innerJoin("area", "area.id", "s.areaId")
    .select(["s.areaId", "s.parentId", "s.validFrom", "s.validTo"])
    .select(["area.start", "area.validFrom as areaFrom", "area.validTo as areaTo"])
    .execute();
}

function graphOf(links: Links, states: States): LineageGraph {
  const linksTo = Map.groupBy(links, ({ toId }) => toId);
  const areas = new Map<string, LineageArea>();
  for (const [id, own] of Map.groupBy(states, ({ areaId }) => areaId)) {
    const { start, areaFrom, areaTo } = own[0]!;
    // An area whose start is not known was what its first state says since before that state.
    const from = (day: PlainDate) => (start === "AT_LATEST" && day === areaFrom ? null : day);
    const dated = own.map(({ parentId, validFrom, validTo }) => ({ parentId, from: from(validFrom), to: validTo }));
    areas.set(id, { from: from(areaFrom), to: areaTo, states: dated });
  }
  return { areaOf: (id) => areas.get(id), linksTo: (id) => linksTo.get(id) ?? [] };
}

function asLineage({ areaId, from, to, extent, relation }: LineageEntry): AreaLineage {
  return { areaId, validFrom: from as PlainDate | null, validTo: to as PlainDate | null, extent, relation };
}
