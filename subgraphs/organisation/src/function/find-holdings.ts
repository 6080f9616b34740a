import { activeOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import { mayRead } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import type { FunctionHoldingRow } from "./function.table.js";

/** Every holding of a function, the earliest first. */
export async function findHoldings(
  context: RequestContext,
  functionId: string,
): Promise<readonly FunctionHoldingRow[]> {
  if (!mayRead(context.actor)) return [];
  return loadList(context, "holdings of functions", (inside, ids) => findBy("functionId", inside, ids), functionId);
}

/** The holding of a function on a day; null when nobody held it. */
export async function findHoldingOn(
  context: RequestContext,
  functionId: string,
  on: PlainDate,
): Promise<FunctionHoldingRow | null> {
  return activeOn(await findHoldings(context, functionId), on)[0] ?? null;
}

/** What a body held on a day. */
export async function findHoldingsOfBody(
  context: RequestContext,
  organisationId: string,
  on: PlainDate,
): Promise<FunctionHoldingRow[]> {
  if (!mayRead(context.actor)) return [];
  const name = "holdings of bodies";
  const all = await loadList(context, name, (inside, ids) => findBy("organisationId", inside, ids), organisationId);
  return activeOn(all, on);
}

/** The holdings that began in a change: the functions that it moved. */
export async function findHoldingsOfChange(
  context: RequestContext,
  changeEventId: string,
): Promise<readonly FunctionHoldingRow[]> {
  if (!mayRead(context.actor)) return [];
  return loadList(context, "holdings of changes", (inside, ids) => findBy("changeEventId", inside, ids), changeEventId);
}

/** The holding that ended where this one begins; null when nobody is known to have held the function until then. */
export async function findHoldingBefore(
  context: RequestContext,
  { functionId, validFrom }: FunctionHoldingRow,
): Promise<FunctionHoldingRow | null> {
  const holdings = await findHoldings(context, functionId);
  return holdings.find(({ validTo }) => validTo === validFrom) ?? null;
}

async function findBy(
  key: "functionId" | "organisationId" | "changeEventId",
  context: RequestContext,
  ids: readonly string[],
) {
  const rows = await database(context)
    .selectFrom("function_holding as holding")
    .innerJoin("public_function", "public_function.id", "holding.functionId")
    .selectAll("holding")
    .where(`holding.${key}`, "in", ids)
    .orderBy("holding.validFrom")
    .orderBy("public_function.sortName")
    .execute();
  return grouped(rows, (row) => row[key]!);
}
