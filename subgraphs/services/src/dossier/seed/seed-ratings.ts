import { stableId } from "@lienthong/kernel/domain/id.js";
import { addDays } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { INDICATORS, type Indicator } from "../../satisfaction/satisfaction.rules.js";
import type { RatingRow } from "../../satisfaction/satisfaction.table.js";
import { saveRatings } from "../../satisfaction/save-rating.js";
import { database } from "../../tables.js";
import type { DossierRow } from "../dossier.table.js";
import { inChunks } from "../import/dossier-book.js";
import { type Chance, chanceOf } from "./chance.js";
import { KNOWN_UNTIL } from "./synthetic-dossiers.js";

/** How many of those who have their result say how content they are. */
const SHARE = 0.08;

/** Rates some of the made-up dossiers of these codes that have their result, in the transaction of the context. */
export async function seedRatings(context: RequestContext, codes: readonly string[]): Promise<void> {
  const rated = codes.filter((code) => chanceOf(`rating ${code}`).happens(SHARE));
  const query = database(context).selectFrom("dossier").selectAll().where("state", "=", "RETURNED").orderBy("code");
  const dossiers = await inChunks(rated, (part) => query.where("code", "in", part).execute());
  await saveRatings(context, context.em, dossiers.map(ratingOf));
}

function ratingOf(dossier: DossierRow): RatingRow {
  const { id: dossierId, code, responsibleBodyId: bodyId, procedureId, communeId, districtId, provinceId } = dossier;
  const chance = chanceOf(`scores ${code}`);
  const wasLate = dossier.finishedOn !== null && dossier.finishedOn > (dossier.promisedOn ?? dossier.finishedOn);
  const scores = INDICATORS.map(({ indicator }) => [indicator, scoreOf(chance, wasLate)] as const);
  const later = addDays(dossier.returnedOn!, chance.below(4));
  return {
    ...{ id: stableId("SatisfactionRating", code), version: 1, dossierId, way: "PAPER_FORM" },
    ...{ ratedOn: later > KNOWN_UNTIL ? KNOWN_UNTIL : later, bodyId, procedureId, communeId, districtId, provinceId },
    ...(Object.fromEntries(scores) as Record<Indicator, number | null>),
  };
}

/** Mostly content, less so where it was late; some answers are left out. */
function scoreOf(chance: Chance, wasLate: boolean): number | null {
  if (chance.happens(0.03)) return null;
  if (chance.happens(wasLate ? 0.4 : 0.78)) return 2;
  return chance.happens(0.75) ? 1 : 0;
}
