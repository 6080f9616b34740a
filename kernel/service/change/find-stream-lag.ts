import { seesPartner } from "../../domain/data-scope.js";
import type { RequestContext } from "../context.js";
import { findHead } from "../event/open-log.js";
import type { ReaderPlaceRow } from "../event/reader-place.table.js";
import { byKey, load } from "../loader.js";
import type { StreamLag } from "./stream-lag.type.js";

/** How far a partner is in this subgraph's stream; null where it was never seen in this life of the log, or is not told. */
export async function findStreamLag(context: RequestContext, partnerId: string): Promise<StreamLag | null> {
  return seesPartner(context.actor, partnerId) ? load(context, "stream lags", findLags, partnerId) : null;
}

async function findLags(context: RequestContext, partnerIds: readonly string[]) {
  const em = context.em.fork();
  const { position: head, epoch } = await findHead(em);
  const places = await em
    .getKysely<{ reader_place: ReaderPlaceRow }>()
    .selectFrom("reader_place")
    .selectAll()
    .where("partnerId", "in", partnerIds)
    .where("epoch", "=", epoch)
    .execute();
  const lags = places.map(({ partnerId, position, seenAt }) => ({
    ...{ partnerId, stream: context.subgraph, position, head, behind: Math.max(0, head - position) },
    lastSeenAt: seenAt,
  }));
  return byKey(lags, ({ partnerId }) => partnerId);
}
