import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type RawBuilder, type SqlBool, sql } from "kysely";

/**
 * That a row of `legal_document` is in force on a day, wholly or in part: `statusOn` of status.rules, said in SQL for
 * lists. A test holds the two equal over all documents that were imported.
 */
export function isInForceOn(day: PlainDate): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    coalesce("legal_document"."firstDateEntryInForce", "legal_document"."sortDay") <= ${day}
    and ("legal_document"."dateNoLongerInForce" is null or "legal_document"."dateNoLongerInForce" > ${day})
    and not exists (
      select 1 from "document_relation" "act" join "legal_document" "by" on "by"."id" = "act"."fromId"
      where "act"."toId" = "legal_document"."id"
        and "act"."kind" in ('REPLACES', 'REPEALS', 'SUSPENDS') and "act"."extent" = 'WHOLE'
        and coalesce("act"."effectiveOn", "by"."firstDateEntryInForce", "by"."sortDay") <= ${day}
        and ("act"."endsOn" is null or "act"."endsOn" > ${day})
    )
    and ("legal_document"."firstDateEntryInForce" is not null or not exists (
      select 1 from "document_relation" "detail" join "legal_document" "parent" on "parent"."id" = "detail"."toId"
      where "detail"."fromId" = "legal_document"."id" and "detail"."kind" = 'DETAILS'
        and coalesce("parent"."firstDateEntryInForce", "parent"."sortDay") > ${day}
    ))
  )`;
}
