import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { insertRows } from "../dossier/insert-rows.js";
import { storeTally } from "../statistics/counter/store-tally.js";
import { addToTally, newTally } from "../statistics/counter/tally.js";
import { contributionsOfRating } from "./rating-contributions.js";
import { type RatingRow, SATISFACTION_BOOK } from "./satisfaction.table.js";

/** Saves a rating with its event and its counters, in the transaction that `em` is in. */
export async function saveRating(context: RequestContext, em: SqlEntityManager, rating: RatingRow): Promise<void> {
  await insertRows(em, "satisfaction_rating", [rating]);
  await recordEvents(context, em, [
    {
      ...{ type: "DossierRated", subjectId: rating.id, subjectVersion: 1, changedFields: [] },
      ...{ organisationId: rating.bodyId, classification: "RESTRICTED" },
    },
  ]);
  const tally = newTally(SATISFACTION_BOOK);
  addToTally(tally, contributionsOfRating(rating));
  await storeTally(em, tally);
}
