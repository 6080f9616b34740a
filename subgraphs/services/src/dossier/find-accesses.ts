import { listAccesses } from "@lienthong/kernel/service/access-log/list-accesses.js";
import type { RecordAccessRow } from "@lienthong/kernel/service/access-log/record-access.table.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { mayReadAccesses } from "./dossier-access.rules.js";
import type { SeenDossier } from "./find-dossiers.js";

/** Who read a dossier whole; null when the actor may not know. */
export async function findAccesses(
  context: RequestContext,
  dossier: SeenDossier,
  page: PageArguments,
): Promise<Connection<RecordAccessRow> | null> {
  return mayReadAccesses(context.actor, dossier) ? listAccesses(context, dossier.id, page) : null;
}
