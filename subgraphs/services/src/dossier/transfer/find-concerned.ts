import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { sql } from "kysely";
import { database } from "../../tables.js";
import { bucketsOf } from "../bucket.rules.js";
import { UNSETTLED_STATES } from "./responsibility.rules.js";

const UNSETTLED = bucketsOf(UNSETTLED_STATES, null);

/**
 * The ids of all dossiers that a transfer from a body on a day may concern: received by the body or passed to it before
 * that day, and not settled before it. Which of them pass, their acts decide.
 */
export async function findConcerned(context: RequestContext, bodyId: string, before: PlainDate): Promise<string[]> {
  const dossiers = () => database(context).selectFrom("dossier").select("dossier.id").where("listedOn", "<", before);
  const unsettled = dossiers()
    .where("bodyId", "=", bodyId)
    .where("bucket", "in", UNSETTLED)
    // Said again as the partial index says it.
    .where(sql<boolean>`"bucket" < 18`);
  const settledSince = dossiers().where("bodyId", "=", bodyId).where("stateSince", ">=", before);
  const passedToIt = dossiers()
    .innerJoin("dossier_responsibility as held", "held.dossierId", "dossier.id")
    .innerJoin("dossier_transfer as transfer", "transfer.id", "held.transferId")
    .where("transfer.toBodyId", "=", bodyId);
  const rows = await unsettled.union(settledSince).union(passedToIt).execute();
  return rows.map(({ id }) => id).sort();
}
