import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { factsOfRows } from "../../dossier/find-dossier-facts.js";
import { database } from "../../tables.js";
import { findContributions } from "../counter/count-changes.js";
import { DOSSIER_BOOK } from "../counter/counter.table.js";
import { addToTally, newTally, type Tally } from "../counter/tally.js";

const DOSSIERS_AT_ONCE = 2000;

/** What all dossiers add up to, counted from their acts, in the transaction of the context. */
export async function recountDossiers(context: RequestContext): Promise<Tally> {
  const tally = newTally(DOSSIER_BOOK);
  for (let rows = await dossiersAfter(context, ""); rows.length > 0; ) {
    for (const facts of await factsOfRows(context, rows)) {
      addToTally(tally, await findContributions(context, facts));
    }
    rows = await dossiersAfter(context, rows.at(-1)!.id);
  }
  return tally;
}

function dossiersAfter(context: RequestContext, id: string) {
  const dossiers = database(context).selectFrom("dossier").selectAll().where("id", ">", id);
  return dossiers.orderBy("id").limit(DOSSIERS_AT_ONCE).execute();
}
