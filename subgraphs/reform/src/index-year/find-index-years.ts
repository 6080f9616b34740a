import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { sql } from "kysely";
import { findRecord } from "../find-record.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { database } from "../tables.js";
import type { ReformIndex } from "./index.rules.js";
import type { IndexCriterionRow, IndexEvidenceRow, IndexScoreRow, IndexYearRow } from "./index.table.js";

const NEWEST_FIRST = [
  { column: "year", descending: true },
  { column: "id", descending: true },
];

/** The index year of an id; null when there is none. */
export const findIndexYear = (context: RequestContext, id: string): Promise<IndexYearRow | null> =>
  findRecord(context, "index_year", id);

/** A page of a body's years in all indices, the newest first. */
export function findIndexYearPage(
  context: RequestContext,
  organisationId: string,
  page: PageArguments,
): Promise<Connection<IndexYearRow>> {
  let query = database(context).selectFrom("index_year").selectAll();
  if (!mayReadProgramme(context.actor)) query = query.where(sql<boolean>`1 = 0`);
  const list = { name: "index years", query, ownerColumn: "organisationId", order: NEWEST_FIRST, page };
  return ownedPage<IndexYearRow>(context, list, organisationId);
}

/** A body's year in one index; null when nothing is recorded of it. */
export async function findIndexYearOf(
  context: RequestContext,
  organisationId: string,
  index: ReformIndex,
  year: number,
): Promise<IndexYearRow | null> {
  if (!mayReadProgramme(context.actor)) return null;
  const batch = async (inside: RequestContext, ids: readonly string[]) => {
    const query = database(inside).selectFrom("index_year").selectAll().where("organisationId", "in", ids);
    const rows = await query.where("index", "=", index).where("year", "=", year).execute();
    return grouped(rows, (row) => row.organisationId);
  };
  const [found] = await loadList(context, `${index} ${year}`, batch, organisationId);
  return found ?? null;
}

/** The criteria of an index in a year, in its order. */
export async function findCriteria(
  context: RequestContext,
  { index, year }: Pick<IndexYearRow, "index" | "year">,
): Promise<readonly IndexCriterionRow[]> {
  const all = await loadList(context, "index criteria", findCriteriaOfMany, index);
  return all.filter(({ firstYear, lastYear }) => firstYear <= year && (lastYear === null || year <= lastYear));
}

/** Every score of an index year. */
export const findScores = (context: RequestContext, indexYearId: string): Promise<readonly IndexScoreRow[]> =>
  loadList(context, "index scores", findScoresOfMany, indexYearId);

/** Every record that proves a score of an index year, in the order of their notes. */
export const findEvidence = (context: RequestContext, indexYearId: string): Promise<readonly IndexEvidenceRow[]> =>
  loadList(context, "index evidence", findEvidenceOfMany, indexYearId);

async function findCriteriaOfMany(context: RequestContext, indices: readonly ReformIndex[]) {
  const query = database(context).selectFrom("index_criterion").selectAll().where("index", "in", indices);
  return grouped(await query.orderBy("position").execute(), ({ index }) => index);
}

async function findScoresOfMany(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("index_score").selectAll().where("indexYearId", "in", ids).execute();
  return grouped(rows, ({ indexYearId }) => indexYearId);
}

async function findEvidenceOfMany(context: RequestContext, ids: readonly string[]) {
  const query = database(context).selectFrom("index_evidence").selectAll().where("indexYearId", "in", ids);
  return grouped(await query.orderBy("note").orderBy("id").execute(), ({ indexYearId }) => indexYearId);
}
