import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { load } from "@lienthong/kernel/service/loader.js";
import { type RawBuilder, sql } from "kysely";
import { bucketsOf } from "../bucket.rules.js";
import { mayReadAll } from "../dossier-access.rules.js";
import { dossierReader } from "../dossier-reader.js";
import { UNSETTLED_STATES } from "../transfer/responsibility.rules.js";
import type { AreaPlace } from "./dossiers-in-area.rules.js";
import type { DossierFinisher } from "./finisher.type.js";

const UNSETTLED = bucketsOf(UNSETTLED_STATES, null);
/** Numbers below this one may single a person out. */
const SMALLEST_TOLD = 5;

interface Asked {
  places: readonly AreaPlace[];
}

/** The bodies that have to finish the unsettled dossiers of a territory, those with most first. One statement for many. */
export async function findFinishers(
  context: RequestContext,
  places: readonly AreaPlace[],
): Promise<readonly DossierFinisher[]> {
  return (await load<Asked, DossierFinisher[]>(context, "dossier finishers", countFinishers, { places })) ?? [];
}

async function countFinishers(context: RequestContext, asked: readonly Asked[]) {
  const terms = asked.flatMap(({ places }, at) => places.map((place) => termOf(place, at)));
  const union = sql.join(terms, sql` union all `);
  const { rows } = await sql<{ at: number; bodyId: string; dossiers: number }>`
    select "at", "bodyId", count(*) as "dossiers" from (${union}) as "of" group by "at", "bodyId"
  `.execute(context.em.getKysely());
  const readsAll = mayReadAll(await dossierReader(context));
  const told = (count: number) => (count < SMALLEST_TOLD && !readsAll ? null : count);
  return new Map(
    asked.map((each, at) => {
      const own = rows
        .filter((row) => Number(row.at) === at)
        .map((row) => ({ ...row, dossiers: Number(row.dossiers) }));
      const ordered = own.sort((a, b) => b.dossiers - a.dossiers || (a.bodyId < b.bodyId ? -1 : 1));
      return [each, ordered.map(({ bodyId, dossiers }) => ({ bodyId, dossiers: told(dossiers) }))];
    }),
  );
}

function termOf({ column, value, to }: AreaPlace, at: number): RawBuilder<unknown> {
  const end = to === null ? sql`` : sql` and "listedOn" < ${to}`;
  return sql`
    select ${sql.lit(at)} as "at", "responsibleBodyId" as "bodyId" from "dossier"
    where ${sql.ref(column)} = ${value} and "bucket" < 18 and "bucket" in (${sql.join(UNSETTLED)})${end}
  `;
}
