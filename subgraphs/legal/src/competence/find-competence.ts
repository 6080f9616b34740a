import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { load } from "@lienthong/kernel/service/loader.js";
import { mayRead } from "../document/document.rules.js";
import { database } from "../tables.js";
import type { CompetenceRow } from "./competence.table.js";
import type { MinimumDaysRow } from "./minimum-days.table.js";

/** Every rule on who may issue what: a few dozen, read once a request. Public. */
export async function findCompetences(context: RequestContext): Promise<readonly CompetenceRow[]> {
  if (!mayRead(context.actor)) return [];
  return (await load(context, "competences", readCompetences, "all")) ?? [];
}

/** Every rule on the days between issue and effect, read once a request. Public. */
export async function findMinimumDays(context: RequestContext): Promise<readonly MinimumDaysRow[]> {
  if (!mayRead(context.actor)) return [];
  return (await load(context, "minimum days", readMinimumDays, "all")) ?? [];
}

async function readCompetences(context: RequestContext) {
  const rows = await database(context).selectFrom("issuing_competence").selectAll().orderBy("id").execute();
  return new Map([["all", rows]]);
}

async function readMinimumDays(context: RequestContext) {
  const rows = await database(context).selectFrom("minimum_days").selectAll().orderBy("id").execute();
  return new Map([["all", rows]]);
}
