import { noteAccess } from "@lienthong/kernel/service/access-log/note-access.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { readerOf } from "./reader.js";
import { authorityToRead, type RecordFacts } from "./record-access.rules.js";

/** Notes the reading of records that the actor was found to see, each by its authority; gives them back. */
export async function noteReading<Row extends { id: string }>(
  context: RequestContext,
  rows: readonly Row[],
  factsOf: (row: Row) => RecordFacts,
): Promise<readonly Row[]> {
  const reader = await readerOf(context);
  for (const row of rows) noteAccess(context, row.id, authorityToRead(reader, factsOf(row))!);
  return rows;
}

/** As `noteReading`, of a page. */
export async function noteReadingOf<Row extends { id: string }>(
  context: RequestContext,
  page: Connection<Row>,
  factsOf: (row: Row) => RecordFacts,
): Promise<Connection<Row>> {
  await noteReading(
    context,
    page.edges.map(({ node }) => node),
    factsOf,
  );
  return page;
}
