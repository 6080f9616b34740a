import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { insertRows } from "@lienthong/kernel/service/database/insert-rows.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { storeTally } from "../statistics/counter/store-tally.js";
import { addToTally, newTally } from "../statistics/counter/tally.js";
import { contributionsOfRating } from "./rating-contributions.js";
import { type RatingRow, SATISFACTION_BOOK } from "./satisfaction.table.js";

/** Saves a rating with its event and its counters, in the transaction that `em` is in. */
export function saveRating(context: RequestContext, em: SqlEntityManager, rating: RatingRow): Promise<void> {
  return saveRatings(context, em, [rating]);
}

/** As `saveRating`, for many. */
export async function saveRatings(
  context: RequestContext,
  em: SqlEntityManager,
  ratings: readonly RatingRow[],
): Promise<void> {
  await insertRows(em, "satisfaction_rating", ratings);
  const told = { type: "DossierRated", subjectVersion: 1, changedFields: [], classification: "RESTRICTED" } as const;
  await recordEvents(
    context,
    em,
    ratings.map(({ id, bodyId }) => ({ ...told, subjectId: id, organisationId: bodyId })),
  );
  const tally = newTally(SATISFACTION_BOOK);
  for (const rating of ratings) addToTally(tally, contributionsOfRating(rating));
  await storeTally(em, tally);
}
