import { numberKey, parseCitation } from "@lienthong/kernel/domain/citation.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { citationKey, isWholeCitation } from "./citation.rules.js";

/** That an edition `state` is promulgated by a body, names it, or is carried out there on a day. */
export function concernsBody(organisationId: string, on: PlainDate): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    "state"."promulgatorId" = ${organisationId}
    or exists (
      select 1 from "procedure_body" "body"
      where "body"."editionId" = "state"."id" and "body"."organisationId" = ${organisationId}
    )
    or exists (
      select 1 from "service_at_organisation" "execution"
      where "execution"."organisationId" = ${organisationId} and "execution"."procedureId" = "state"."procedureId"
        and "execution"."validFrom" <= ${on} and ("execution"."validTo" is null or "execution"."validTo" > ${on})
    )
  )`;
}

/** That an edition `state` rests on a document: of a whole citation that one, else any document of its number. */
export function citesDocument(citation: string): RawBuilder<SqlBool> {
  const number = parseCitation(citation)?.number ?? null;
  const key = isWholeCitation(citation) ? citationKey(citation) : null;
  const condition =
    key !== null
      ? sql<SqlBool>`"basis"."citationKey" = ${key}`
      : sql<SqlBool>`"basis"."numberKey" = ${number === null ? "" : numberKey(number)}`;
  return sql<SqlBool>`exists (
    select 1 from "legal_basis" "basis" where "basis"."editionId" = "state"."id" and ${condition}
  )`;
}
