import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../../tables.js";
import type { TransferFacts } from "./responsibility.rules.js";
import type { TransferRow } from "./transfer.table.js";

/** Every transfer of open dossiers between bodies; there are as many as decisions, however many dossiers. */
export function findAllTransfers(context: RequestContext): Promise<readonly TransferFacts[]> {
  return loadList(context, "all dossier transfers", readAll, "all");
}

/** The transfer of an id; null when there is none. Decisions of the State are public. */
export function findTransfer(context: RequestContext, id: string): Promise<TransferRow | null> {
  return load(context, "dossier transfers", findByIds, id);
}

/** The transfers by which open dossiers left a body, the earliest first. Public. */
export function findTransfersFrom(context: RequestContext, bodyId: string): Promise<readonly TransferRow[]> {
  return loadList(context, "dossier transfers from bodies", findFrom, bodyId);
}

/** The transfers by which open dossiers came to a body, the earliest first. Public. */
export function findTransfersTo(context: RequestContext, bodyId: string): Promise<readonly TransferRow[]> {
  return loadList(context, "dossier transfers to bodies", findTo, bodyId);
}

/** The procedures whose dossiers pass by a transfer; empty where those of all do. */
export async function findTransferredProcedures(context: RequestContext, transferId: string): Promise<string[]> {
  const rows = await loadList(context, "procedures of transfers", findProceduresOf, transferId);
  return rows.map(({ procedureId }) => procedureId);
}

async function readAll(context: RequestContext): Promise<Map<string, TransferFacts[]>> {
  const transfers = await database(context).selectFrom("dossier_transfer").selectAll().orderBy("effectiveOn").execute();
  const named = await findProceduresOf(
    context,
    transfers.filter(({ ofAll }) => ofAll === 0).map(({ id }) => id),
  );
  const facts = transfers.map(({ id, fromBodyId, toBodyId, effectiveOn, ofAll }) => {
    const procedures = named.get(id)?.map(({ procedureId }) => procedureId) ?? [];
    return { id, fromBodyId, toBodyId, effectiveOn, procedureIds: ofAll === 1 ? null : new Set(procedures) };
  });
  return new Map([["all", facts]]);
}

async function findByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("dossier_transfer").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}

async function findFrom(context: RequestContext, bodyIds: readonly string[]) {
  const query = database(context).selectFrom("dossier_transfer").selectAll().where("fromBodyId", "in", bodyIds);
  return grouped(await query.orderBy("effectiveOn").orderBy("id").execute(), ({ fromBodyId }) => fromBodyId);
}

async function findTo(context: RequestContext, bodyIds: readonly string[]) {
  const query = database(context).selectFrom("dossier_transfer").selectAll().where("toBodyId", "in", bodyIds);
  return grouped(await query.orderBy("effectiveOn").orderBy("id").execute(), ({ toBodyId }) => toBodyId);
}

async function findProceduresOf(context: RequestContext, transferIds: readonly string[]) {
  if (transferIds.length === 0) return new Map<string, { transferId: string; procedureId: string }[]>();
  const query = database(context).selectFrom("dossier_transfer_procedure").selectAll();
  const rows = await query.where("transferId", "in", transferIds).orderBy("procedureId").execute();
  return grouped(rows, ({ transferId }) => transferId);
}
