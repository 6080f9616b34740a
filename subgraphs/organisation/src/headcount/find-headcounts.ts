import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { sql } from "kysely";
import { mayRead } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import {
  HEADCOUNT_PARTS,
  HEADCOUNT_QUANTITIES,
  type HeadcountPart,
  type HeadcountQuantity,
  type HeadcountStage,
  numberInForce,
} from "./headcount.rules.js";
import type { HeadcountRow } from "./headcount.table.js";

/** One quantity, or part of one, of a body in a year, as of a day: the place of its three numbers. */
export interface HeadcountLineRow {
  organisationId: string;
  year: number;
  quantity: HeadcountQuantity;
  part: HeadcountPart;
  /** Null for the newest numbers. */
  on: PlainDate | null;
}

/** The number of an id; null when there is none. */
export async function findHeadcount(context: RequestContext, id: string): Promise<HeadcountRow | null> {
  if (!mayRead(context.actor)) return null;
  return load(context, "headcounts", findHeadcountsByIds, id);
}

/** The quantities for which a body has a number in a year. */
export async function findHeadcountLines(
  context: RequestContext,
  organisationId: string,
  year: number,
  on: PlainDate | null,
): Promise<HeadcountLineRow[]> {
  const numbers = await findNumbers(context, organisationId, year);
  const has = (line: HeadcountLineRow) => numbers.some((number) => isOf(line, number));
  return HEADCOUNT_QUANTITIES.flatMap((quantity) =>
    HEADCOUNT_PARTS.map((part) => ({ organisationId, year, quantity, part, on })).filter(has),
  );
}

/** The number of a line at a stage; null when there is none. */
export async function findNumber(
  context: RequestContext,
  line: HeadcountLineRow,
  stage: HeadcountStage,
): Promise<HeadcountRow | null> {
  const numbers = await findNumbers(context, line.organisationId, line.year);
  const ofLine = numbers.filter((number) => isOf(line, number));
  return numberInForce(ofLine, stage, line.on);
}

const ORDER = ["sortName", "organisationId", "quantity", "part"].map((property) => ({ column: `line.${property}` }));

/** A page of all bodies' lines in a year, by name of the body. */
export async function findHeadcountLinePage(
  context: RequestContext,
  { year, quantity, on }: { year: number; quantity: HeadcountQuantity | null; on: PlainDate | null },
  page: PageArguments,
): Promise<Connection<HeadcountLineRow>> {
  let lines = database(context)
    .selectFrom("headcount")
    .innerJoin("organisation_state as state", "state.organisationId", "headcount.organisationId")
    .select(["headcount.organisationId", "headcount.year", "quantity", "part"])
    .select(({ fn }) => fn.min("state.sortName").as("sortName"))
    .where("year", "=", year)
    .groupBy(["headcount.organisationId", "headcount.year", "quantity", "part"]);
  if (quantity !== null) lines = lines.where("quantity", "=", quantity);
  if (!mayRead(context.actor)) lines = lines.where(sql<boolean>`1 = 0`);

  const query = database(context).selectFrom(lines.as("line")).selectAll() as never;
  const scope = ["headcounts", year, quantity, on];
  const found = await keysetPage<HeadcountLineRow>(context, { query, order: ORDER, scope, page });
  for (const { node } of found.edges) node.on = on;
  return found;
}

async function findNumbers(context: RequestContext, organisationId: string, year: number) {
  if (!mayRead(context.actor)) return [];
  return loadList(context, `headcounts of ${year}`, numbersOf(year), organisationId);
}

function numbersOf(year: number) {
  return async (context: RequestContext, ids: readonly string[]) => {
    const rows = await database(context)
      .selectFrom("headcount")
      .selectAll()
      .where("organisationId", "in", ids)
      .where("year", "=", year)
      .orderBy("validFrom")
      .execute();
    return grouped(rows, (row) => row.organisationId);
  };
}

async function findHeadcountsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("headcount").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}

const isOf = (line: HeadcountLineRow, { quantity, part }: HeadcountRow) =>
  quantity === line.quantity && part === line.part;
