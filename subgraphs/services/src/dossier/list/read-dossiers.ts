import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type RawBuilder, sql } from "kysely";
import { bucketsOf } from "../bucket.rules.js";
import { DOSSIER_STATES, type DossierState } from "../dossier-words.js";
import type { SeenDossier } from "../find-dossiers.js";
import type { DossierFilter } from "./dossier-filter.js";
import type { DossierPlace } from "./dossier-places.js";

/** The dossiers of one owner, out of one or more places. */
export interface OwnedDossiers {
  ownerId: string;
  places: readonly DossierPlace[];
}

/** Where a page begins and how it goes on. */
export interface Stretch {
  /** At most so many of each owner. */
  limit: number;
  backwards: boolean;
  /** The day and the id after which it goes on; null for the beginning. */
  after: readonly [string, string] | null;
}

export type OwnedRow = SeenDossier & { ownerId: string };

/** The states in which the body can be late. */
const RUNNING: readonly DossierState[] = ["RECEIVED", "IN_PROCESS", "SUPPLEMENT_REQUESTED", "PAYMENT_REQUESTED"];
const TERMS_A_STATEMENT = 200;
/** Fewer than the databases take: a term has a dozen of its own, and twice the bodies that its place is narrowed to. */
const PARAMETERS_A_STATEMENT = 20_000;

/**
 * The newest dossiers of owners, or those that go on from a place in the list. Each owner, each place and each state
 * asked for is read off one index from where it begins, so that the cost does not grow with the number of dossiers.
 */
export async function readDossiers(
  context: RequestContext,
  owned: readonly OwnedDossiers[],
  filter: Required<DossierFilter>,
  stretch: Stretch,
): Promise<OwnedRow[]> {
  const terms = owned.flatMap((owner) => termsOf(owner, filter, stretch, context.today));
  const widest = Math.max(0, ...owned.flatMap(({ places }) => places.map(({ among = [] }) => among.length)));
  const size = Math.min(TERMS_A_STATEMENT, Math.ceil(PARAMETERS_A_STATEMENT / (2 * widest + 12)));
  const rows: OwnedRow[] = [];
  for (let at = 0; at < terms.length; at += size) {
    const union = sql.join(terms.slice(at, at + size), sql` union all `);
    rows.push(...(await sql<OwnedRow>`${union}`.execute(context.em.getKysely())).rows);
  }
  return rows.sort((a, b) => (stretch.backwards ? newestFirst(b, a) : newestFirst(a, b)));
}

function newestFirst(a: OwnedRow, b: OwnedRow): number {
  const [first, second] = [`${a.listedOn} ${a.id}`, `${b.listedOn} ${b.id}`];
  return first === second ? 0 : first > second ? -1 : 1;
}

function termsOf(
  { ownerId, places }: OwnedDossiers,
  filter: Required<DossierFilter>,
  { limit, backwards, after }: Stretch,
  today: PlainDate,
): RawBuilder<unknown>[] {
  const direction = sql.raw(backwards ? "asc" : "desc");
  return places.flatMap((place) => {
    const beyond =
      after === null ? null : sql`("listedOn", "id") ${sql.raw(backwards ? ">" : "<")} (${after[0]}, ${after[1]})`;
    const conditions = [...conditionsOf(place), ...(beyond === null ? [] : [beyond]), ...narrowing(filter, today)];
    return bucketConditions(filter, place.column).map((bucket) => {
      const where = sql.join([...conditions, ...bucket], sql` and `);
      const order = sql`order by "listedOn" ${direction}, "id" ${direction} limit ${limit}`;
      return sql`select * from (select ${ownerId} as "ownerId", "dossier".* from "dossier" where ${where} ${order}) as "of"`;
    });
  });
}

function conditionsOf(place: DossierPlace) {
  const { column, value, from = null, to = null, having = {}, lacking = {}, among = null } = place;
  return [
    sql`${sql.ref(column)} = ${value}`,
    ...Object.entries(having).map(([each, its]) => sql`${sql.ref(each)} = ${its}`),
    ...Object.entries(lacking).map(([each, its]) => sql`${sql.ref(each)} <> ${its}`),
    ...(among === null ? [] : [sql`("bodyId" in (${sql.join(among)}) or "responsibleBodyId" in (${sql.join(among)}))`]),
    ...(from === null ? [] : [sql`"listedOn" >= ${from}`]),
    ...(to === null ? [] : [sql`"listedOn" < ${to}`]),
  ];
}

/** Conditions that the rows of an index are gone through for. */
function narrowing(filter: Required<DossierFilter>, today: PlainDate): RawBuilder<unknown>[] {
  const { receivedFrom, receivedTo, overdue, procedureId } = filter;
  const isLate = sql`("legalDueOn" < ${today} and "bucket" in (${sql.join(bucketsOf(RUNNING, null))}))`;
  return [
    ...(receivedFrom === null && receivedTo === null ? [] : [sql`"receivedOn" is not null`]),
    ...(receivedFrom === null ? [] : [sql`"listedOn" >= ${receivedFrom}`]),
    ...(receivedTo === null ? [] : [sql`"listedOn" <= ${receivedTo}`]),
    ...(overdue === null ? [] : [overdue ? isLate : sql`${isLate} is not true`]),
    ...(procedureId === null ? [] : [sql`"procedureId" = ${procedureId}`]),
  ];
}

/**
 * Ways through the indexes: one for each state and way of handing in where none of them is the most frequent state, in
 * which the result was given; else a single one. What a body has to finish has an index of the former kind only.
 */
function bucketConditions(filter: Required<DossierFilter>, column: string): RawBuilder<unknown>[][] {
  const { states, overdue, online } = filter;
  const unreturned = DOSSIER_STATES.filter((state) => state !== "RETURNED");
  const possible = column === "responsibleBodyId" ? unreturned : DOSSIER_STATES;
  const asked = states === null ? possible : possible.filter((state) => states.includes(state));
  const wanted = overdue === true ? asked.filter((state) => RUNNING.includes(state)) : asked;
  if (wanted.length === 0) return [];
  if (!wanted.includes("RETURNED")) {
    return bucketsOf(wanted, online).map((bucket) => [sql`"bucket" = ${bucket}`, sql`"bucket" < 18`]);
  }
  if (wanted.length === DOSSIER_STATES.length && online === null) return [[]];
  return [[sql`"bucket" in (${sql.join(bucketsOf(wanted, online))})`]];
}
