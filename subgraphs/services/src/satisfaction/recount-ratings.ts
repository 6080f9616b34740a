import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { addToTally, newTally, type Tally } from "../statistics/counter/tally.js";
import { database } from "../tables.js";
import { contributionsOfRating } from "./rating-contributions.js";
import { SATISFACTION_BOOK } from "./satisfaction.table.js";

const RATINGS_AT_ONCE = 5000;

/** What all ratings add up to, in the transaction of the context. */
export async function recountRatings(context: RequestContext): Promise<Tally> {
  const tally = newTally(SATISFACTION_BOOK);
  for (let rows = await ratingsAfter(context, ""); rows.length > 0; ) {
    addToTally(tally, rows.flatMap(contributionsOfRating));
    rows = await ratingsAfter(context, rows.at(-1)!.id);
  }
  return tally;
}

function ratingsAfter(context: RequestContext, id: string) {
  const ratings = database(context).selectFrom("satisfaction_rating").selectAll().where("id", ">", id);
  return ratings.orderBy("id").limit(RATINGS_AT_ONCE).execute();
}
