import { listAccesses } from "@lienthong/kernel/service/access-log/list-accesses.js";
import type { RecordAccessRow } from "@lienthong/kernel/service/access-log/record-access.table.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { readerOf } from "./reader.js";
import { mayReadAccesses, type RecordFacts } from "./record-access.rules.js";

/** Who read a record; null when the actor may not know. */
export async function findAccesses(
  context: RequestContext,
  recordId: string,
  facts: RecordFacts,
  page: PageArguments,
): Promise<Connection<RecordAccessRow> | null> {
  return mayReadAccesses(await readerOf(context), facts) ? listAccesses(context, recordId, page) : null;
}
