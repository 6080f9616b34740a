import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import { editionNearest, editionOn, mayRead } from "./procedure.rules.js";
import type { EditionRow, ProcedureRow } from "./procedure.table.js";
import { procedureNamed } from "./procedure-code.rules.js";

/** The procedure of an id; null when there is none. Public. */
export async function findProcedure(context: RequestContext, id: string): Promise<ProcedureRow | null> {
  return mayRead(context.actor) ? load(context, "procedures", findProceduresByIds, id) : null;
}

/** The procedure of an id that one of our own rows names. Throws when there is none. */
export async function getProcedure(context: RequestContext, id: string): Promise<ProcedureRow> {
  const procedure = await findProcedure(context, id);
  if (procedure === null) throw new Error(`${id} is no procedure`);
  return procedure;
}

/** The procedure of a code, its own or that of one of its cases; null when there is none. Public. */
export async function findProcedureByCode(context: RequestContext, code: string): Promise<ProcedureRow | null> {
  const named = procedureNamed(code.trim());
  if (named === null || !mayRead(context.actor)) return null;
  return load(context, "procedures by code", findProceduresByCodes, named);
}

/** Every edition of a procedure, the earliest first; empty for an id of none. Public. */
export async function findEditions(context: RequestContext, procedureId: string): Promise<readonly EditionRow[]> {
  return mayRead(context.actor) ? loadList(context, "editions", findEditionsOf, procedureId) : [];
}

/** The edition of a procedure that holds on a day; null when it is not in use then. Public. */
export async function findEditionOn(
  context: RequestContext,
  procedureId: string,
  day: PlainDate,
): Promise<EditionRow | null> {
  return editionOn(await findEditions(context, procedureId), day);
}

/** What a procedure is on a day; before its first edition what it was first, after its last what it was last. */
export async function getEditionNearest(
  context: RequestContext,
  procedureId: string,
  day: PlainDate,
): Promise<EditionRow> {
  const edition = editionNearest(await findEditions(context, procedureId), day);
  if (edition === null) throw new Error(`${procedureId} has no edition`);
  return edition;
}

async function findProceduresByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("procedure").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}

async function findProceduresByCodes(context: RequestContext, codes: readonly string[]) {
  const rows = await database(context).selectFrom("procedure").selectAll().where("code", "in", codes).execute();
  return byKey(rows, ({ code }) => code);
}

async function findEditionsOf(context: RequestContext, procedureIds: readonly string[]) {
  const query = database(context).selectFrom("procedure_edition").selectAll().where("procedureId", "in", procedureIds);
  return grouped(await query.orderBy("validFrom").execute(), ({ procedureId }) => procedureId);
}
