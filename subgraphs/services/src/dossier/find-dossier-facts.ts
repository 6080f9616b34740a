import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../tables.js";
import type { DossierRow } from "./dossier.table.js";
import { mayReadWhole } from "./dossier-access.rules.js";
import type { DossierFacts, DossierMeasures } from "./dossier-facts.js";
import { dossierReader } from "./dossier-reader.js";
import { findActsOf, findResponsibilitiesOf } from "./find-dossiers.js";
import { findAllTransfers } from "./transfer/find-transfers.js";
import { allPeriods } from "./transfer/responsibility.rules.js";

/** A dossier whole, as a command changes it, in the transaction of the command; null when the actor may not see it. */
export async function findDossierFacts(context: RequestContext, id: string): Promise<DossierFacts | null> {
  const dossier = await database(context).selectFrom("dossier").selectAll().where("id", "=", id).executeTakeFirst();
  if (dossier === undefined || !mayReadWhole(await dossierReader(context), dossier)) return null;
  return (await factsOfRows(context, [dossier]))[0]!;
}

/** The dossier of a code whole, whoever asks: for commands that ask themselves who may. Null when there is none. */
export async function findFactsByCode(context: RequestContext, code: string): Promise<DossierFacts | null> {
  const dossier = await database(context).selectFrom("dossier").selectAll().where("code", "=", code).executeTakeFirst();
  return dossier === undefined ? null : (await factsOfRows(context, [dossier]))[0]!;
}

const IDS_A_STATEMENT = 10_000;

/** Dossiers whole, from their rows; two statements for any number up to ten thousand. */
export async function factsOfRows(context: RequestContext, rows: readonly DossierRow[]): Promise<DossierFacts[]> {
  const found: DossierFacts[] = [];
  for (let at = 0; at < rows.length; at += IDS_A_STATEMENT) {
    const chunk = rows.slice(at, at + IDS_A_STATEMENT);
    const ids = chunk.map(({ id }) => id);
    const acts = await findActsOf(context, ids);
    const later = await findResponsibilitiesOf(context, ids);
    for (const dossier of chunk) {
      const responsibilities = allPeriods(dossier, later.get(dossier.id) ?? []);
      found.push({ dossier, acts: acts.get(dossier.id) ?? [], responsibilities, applicant: null });
    }
  }
  return found;
}

/** What dossiers are measured by in this request. */
export async function findMeasures(context: RequestContext): Promise<DossierMeasures> {
  return { calendar: context.calendar, transfers: await findAllTransfers(context) };
}
