import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import type { BodyRow, CaseRow, EvidenceRow, LegalBasisRow, OutputRow } from "./edition-parts.table.js";
import type { BodyRole } from "./procedure-words.js";

type Editions = readonly string[];

/** The bodies that an edition names in a role, in its order. */
export async function findBodies(context: RequestContext, editionId: string, role: BodyRole): Promise<BodyRow[]> {
  const bodies = await loadList(context, "procedure bodies", findBodiesOf, editionId);
  return bodies.filter((body) => body.role === role);
}

/** The cases of an edition, by code. */
export const findCases = (context: RequestContext, editionId: string): Promise<readonly CaseRow[]> =>
  loadList(context, "procedure cases", findCasesOf, editionId);

/** The documents that an edition rests on, in its order. */
export const findLegalBasis = (context: RequestContext, editionId: string): Promise<readonly LegalBasisRow[]> =>
  loadList(context, "legal bases", findLegalBasisOf, editionId);

/** What an applicant hands in, in the order of the edition. */
export const findEvidences = (context: RequestContext, editionId: string): Promise<readonly EvidenceRow[]> =>
  loadList(context, "evidences", findEvidencesOf, editionId);

/** What a procedure gives, in the order of the edition. */
export const findOutputs = (context: RequestContext, editionId: string): Promise<readonly OutputRow[]> =>
  loadList(context, "procedure outputs", findOutputsOf, editionId);

async function findBodiesOf(context: RequestContext, ids: Editions) {
  const query = database(context).selectFrom("procedure_body").selectAll().where("editionId", "in", ids);
  return grouped(await query.orderBy("position").execute(), ({ editionId }) => editionId);
}

async function findCasesOf(context: RequestContext, ids: Editions) {
  const query = database(context).selectFrom("procedure_case").selectAll().where("editionId", "in", ids);
  return grouped(await query.orderBy("code").execute(), ({ editionId }) => editionId);
}

async function findLegalBasisOf(context: RequestContext, ids: Editions) {
  const query = database(context).selectFrom("legal_basis").selectAll().where("editionId", "in", ids);
  return grouped(await query.orderBy("position").execute(), ({ editionId }) => editionId);
}

async function findEvidencesOf(context: RequestContext, ids: Editions) {
  const query = database(context).selectFrom("evidence").selectAll().where("editionId", "in", ids);
  return grouped(await query.orderBy("position").execute(), ({ editionId }) => editionId);
}

async function findOutputsOf(context: RequestContext, ids: Editions) {
  const query = database(context).selectFrom("procedure_output").selectAll().where("editionId", "in", ids);
  return grouped(await query.orderBy("position").execute(), ({ editionId }) => editionId);
}
