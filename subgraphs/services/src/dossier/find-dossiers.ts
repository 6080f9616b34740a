import { noteAccess } from "@lienthong/kernel/service/access-log/note-access.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { GraphQLError } from "graphql";
import { database } from "../tables.js";
import type { ApplicantRow } from "./applicant.table.js";
import type { DossierRow } from "./dossier.table.js";
import { authorityToReadWhole, mayReadFace, mayReadWhole } from "./dossier-access.rules.js";
import type { DossierActRow } from "./dossier-act.table.js";
import { dossierReader } from "./dossier-reader.js";
import { allPeriods, type Responsibility } from "./transfer/responsibility.rules.js";

/** A dossier as it was found: through a body, by those above that body too. */
export interface SeenDossier extends DossierRow {
  superiorIds?: readonly string[];
}

/** The dossier of an id; null when there is none that the actor may see whole. */
export async function findDossier(context: RequestContext, id: string): Promise<SeenDossier | null> {
  const dossier = await load(context, "dossiers", findDossiersByIds, id);
  return dossier && (await noteReading(context, dossier)) ? dossier : null;
}

/** Whether the actor may see a dossier whole; that it is read is noted. */
export async function noteReading(context: RequestContext, dossier: SeenDossier): Promise<boolean> {
  const authority = authorityToReadWhole(await dossierReader(context), dossier);
  if (authority !== null) noteAccess(context, dossier.id, authority);
  return authority !== null;
}

/** The dossier of a code; null when there is none. Whoever knows the code sees its public face. */
export async function findDossierByCode(context: RequestContext, code: string): Promise<SeenDossier | null> {
  return mayReadFace(context.actor) ? load(context, "dossiers by code", findDossiersByCodes, code.trim()) : null;
}

const MOST_CODES = 100;

/** The dossiers of codes, in their order, without those that there are not. Throws TOO_MANY_CODES for too many. */
export async function findDossiersByCode(context: RequestContext, codes: readonly string[]): Promise<SeenDossier[]> {
  if (codes.length > MOST_CODES) {
    const asked = `${codes.length} were given: ask in parts.`;
    const message = `\`dossiersByCodes\` takes at most ${MOST_CODES} codes, and ${asked}`;
    throw new GraphQLError(message, { extensions: { code: "TOO_MANY_CODES" } });
  }
  const found = await Promise.all(codes.map((code) => findDossierByCode(context, code)));
  return found.filter((dossier) => dossier !== null);
}

/** What was done to a dossier, in the order of doing. For what is told of it; who sees the acts asks `findHistory`. */
export function findActs(context: RequestContext, dossierId: string): Promise<readonly DossierActRow[]> {
  return loadList(context, "dossier acts", findActsOf, dossierId);
}

/** The acts of a dossier; none when the actor may not see it whole. */
export async function findHistory(context: RequestContext, dossier: SeenDossier): Promise<readonly DossierActRow[]> {
  return (await noteReading(context, dossier)) ? findActs(context, dossier.id) : [];
}

/** Who applied; null when nobody is stored, or when the actor may not see the dossier whole. */
export async function findApplicant(context: RequestContext, dossier: SeenDossier): Promise<ApplicantRow | null> {
  return (await noteReading(context, dossier)) ? load(context, "applicants", findApplicantsOf, dossier.id) : null;
}

/** The bodies that had to finish a dossier, the earliest first. Public. */
export async function findResponsibilities(context: RequestContext, dossier: DossierRow): Promise<Responsibility[]> {
  return allPeriods(dossier, await loadList(context, "responsibilities", findResponsibilitiesOf, dossier.id));
}

async function findDossiersByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("dossier").selectAll().where("id", "in", ids).execute();
  const reader = await dossierReader(context);
  return byKey(
    rows.filter((dossier) => mayReadWhole(reader, dossier)),
    ({ id }) => id,
  );
}

async function findDossiersByCodes(context: RequestContext, codes: readonly string[]) {
  const rows = await database(context).selectFrom("dossier").selectAll().where("code", "in", codes).execute();
  return byKey(rows, ({ code }) => code);
}

/** The acts of many dossiers, each in the order of doing. */
export async function findActsOf(context: RequestContext, dossierIds: readonly string[]) {
  const query = database(context).selectFrom("dossier_act").selectAll().where("dossierId", "in", dossierIds);
  return grouped(await query.orderBy("dossierId").orderBy("position").execute(), ({ dossierId }) => dossierId);
}

async function findApplicantsOf(context: RequestContext, dossierIds: readonly string[]) {
  const query = database(context).selectFrom("dossier_applicant").selectAll().where("dossierId", "in", dossierIds);
  return byKey(await query.execute(), ({ dossierId }) => dossierId);
}

/** The bodies that had to finish many dossiers after those that received them, each in order. */
export async function findResponsibilitiesOf(context: RequestContext, dossierIds: readonly string[]) {
  const query = database(context).selectFrom("dossier_responsibility").selectAll().where("dossierId", "in", dossierIds);
  return grouped(await query.orderBy("dossierId").orderBy("position").execute(), ({ dossierId }) => dossierId);
}
