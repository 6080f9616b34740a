import type { RequestContext } from "../context.js";
import type { Connection } from "../page/connection.type.js";
import { keysetPage } from "../page/keyset-page.js";
import type { PageArguments } from "../page/page-arguments.js";
import type { RecordAccessRow } from "./record-access.table.js";

/** Who read a record, the newest first. The caller has asked whether the actor may know. */
export function listAccesses(
  context: RequestContext,
  recordId: string,
  page: PageArguments,
): Promise<Connection<RecordAccessRow>> {
  const query = context.em
    .getKysely<{ record_access: RecordAccessRow }>()
    .selectFrom("record_access")
    .selectAll()
    .where("recordId", "=", recordId);
  const order = [{ column: "position", descending: true }];
  return keysetPage(context, { query, order, scope: ["accesses", recordId], page });
}
