import { isDeepStrictEqual } from "node:util";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { insertRows } from "@lienthong/kernel/service/database/insert-rows.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { DOSSIER_BOOK } from "../../statistics/counter/counter.table.js";
import { storeTally } from "../../statistics/counter/store-tally.js";
import { newTally, type Tally } from "../../statistics/counter/tally.js";
import { database } from "../../tables.js";
import { dossierOf } from "../dossier-facts.js";
import { factsOfRows } from "../find-dossier-facts.js";
import { type DossierChange, saveUncounted } from "../save-dossier.js";
import { findConcerned } from "./find-concerned.js";
import { findAllTransfers } from "./find-transfers.js";
import type { AskedTransfer } from "./transfer.rules.js";

export interface NewTransfer extends AskedTransfer {
  id: string;
  source: string;
}

const DOSSIERS_AT_ONCE = 2000;

/**
 * Stores transfers, each with every dossier that it moves, in the transaction that `em` is in. Dossiers that are stored
 * later, by an import or another system, follow them when they are saved. Gives how many passed.
 */
export async function saveTransfers(
  context: RequestContext,
  em: SqlEntityManager,
  transfers: readonly NewTransfer[],
): Promise<number> {
  const tally = newTally(DOSSIER_BOOK);
  let moved = 0;
  for (const transfer of transfers) moved += await saveUncountedTransfer(context, em, transfer, tally);
  await storeTally(em, tally);
  return moved;
}

/** One of many; the counters are stored after the last, so that they are taken hold of in the order that all keep. */
async function saveUncountedTransfer(
  context: RequestContext,
  em: SqlEntityManager,
  { id, fromBodyId, toBodyId, procedureIds, effectiveOn, decisionCitation, source }: NewTransfer,
  tally: Tally,
): Promise<number> {
  const ofAll = procedureIds === null ? 1 : 0;
  await insertRows(em, "dossier_transfer", [
    { id, version: 1, fromBodyId, toBodyId, effectiveOn, decisionCitation, ofAll, source },
  ]);
  const procedures = (procedureIds ?? []).map((procedureId) => ({ transferId: id, procedureId }));
  await insertRows(em, "dossier_transfer_procedure", procedures);
  const told = { type: "DossiersTransferred", subjectId: id, subjectVersion: 1, changedFields: [] };
  await recordEvents(context, em, [{ ...told, organisationId: fromBodyId }]);

  const inside = { ...context, em, loaders: new Map() };
  const transfers = await findAllTransfers(inside);
  const ids = await findConcerned(inside, fromBodyId, effectiveOn);
  let moved = 0;
  for (let at = 0; at < ids.length; at += DOSSIERS_AT_ONCE) {
    const chunk = ids.slice(at, at + DOSSIERS_AT_ONCE);
    const rows = await database(inside).selectFrom("dossier").selectAll().where("id", "in", chunk).execute();
    const changes = (await factsOfRows(inside, rows)).flatMap((before): DossierChange[] => {
      const after = dossierOf(before.dossier, before.acts, { calendar: context.calendar, transfers });
      const isMoved = !isDeepStrictEqual(after.responsibilities, before.responsibilities);
      return isMoved ? [{ before, after, event: "DossierTransferred" }] : [];
    });
    await saveUncounted(inside, em, changes, tally);
    moved += changes.length;
  }
  return moved;
}
