import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { LineageEntry } from "./applicability.rules.js";

/**
 * That a row of `legal_document` applies on a day through some area of a lineage: `appliesThrough` of
 * applicability.rules, said in SQL for lists.
 */
export function isTerritoryOf(lineage: readonly LineageEntry[], day: PlainDate): RawBuilder<SqlBool> {
  const begun = lineage.filter(({ validFrom }) => validFrom === null || validFrom <= day);
  if (begun.length === 0) return sql<SqlBool>`1 = 0`;
  const throughOne = begun.map(({ areaId, validFrom, validTo }) => {
    const clauses = [sql`"areaId" = ${areaId}`];
    if (validFrom !== null) clauses.push(sql`("validTo" is null or "validTo" > ${validFrom})`);
    if (validTo !== null) clauses.push(sql`"validFrom" < ${validTo}`);
    if (validFrom !== null && validTo !== null && validTo <= validFrom) clauses.push(sql`1 = 0`);
    return sql`(${sql.join(clauses, sql` and `)})`;
  });
  return sql<SqlBool>`exists (
    select 1 from "document_territory"
    where "documentId" = "legal_document"."id" and "validFrom" <= ${day} and ("validTo" is null or "validTo" > ${day})
      and (${sql.join(throughOne, sql` or `)})
  )`;
}
