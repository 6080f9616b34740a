import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import { findDossier, noteReading, type SeenDossier } from "../dossier/find-dossiers.js";
import { database } from "../tables.js";
import type { RatingRow } from "./satisfaction.table.js";

/** The rating of an id; null when there is none, or when the actor may not see its dossier whole. */
export async function findRating(context: RequestContext, id: string): Promise<RatingRow | null> {
  const rating = await load(context, "ratings", findByIds, id);
  return rating !== null && (await findDossier(context, rating.dossierId)) !== null ? rating : null;
}

/** The rating of a dossier; null while there is none, and for those who may not see the dossier whole. */
export async function findRatingOf(context: RequestContext, dossier: SeenDossier): Promise<RatingRow | null> {
  return (await noteReading(context, dossier))
    ? load(context, "ratings of dossiers", findByDossiers, dossier.id)
    : null;
}

async function findByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("satisfaction_rating").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}

async function findByDossiers(context: RequestContext, ids: readonly string[]) {
  const query = database(context).selectFrom("satisfaction_rating").selectAll().where("dossierId", "in", ids);
  return byKey(await query.execute(), ({ dossierId }) => dossierId);
}
