import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { removeLeftovers, type StoredParts, storeParts } from "../import/store-parts.js";
import { partIdOf } from "../procedure/procedure-ids.js";
import { type FeeKind, SUBMISSION_METHODS, type SubmissionMethod } from "./channel-words.js";
import type { ProcessingTime } from "./processing-time.rules.js";

/** A time of a way of handing in, with its charges. */
export interface TimeToStore {
  method: SubmissionMethod;
  time: ProcessingTime;
  fees: readonly { kind: FeeKind; amount: number | null }[];
  feeCount: number;
  feeNote: string | null;
}

export interface ChannelsOfEdition {
  editionId: string;
  times: readonly TimeToStore[];
}

/** Writes all the ways of handing in of editions, each list whole. The same lists again change nothing. */
export async function storeChannels(
  context: RequestContext,
  editions: readonly ChannelsOfEdition[],
  progress: (done: number) => void = () => {},
): Promise<StoredParts> {
  const times = editions.flatMap(timeRows);
  const editionIds = editions.map(({ editionId }) => editionId);
  const feesList = {
    table: "channel_fee" as const,
    rows: times.flatMap(({ row, fees }) => fees.map((fee, at) => feeRow(row, fee, at + 1))),
    editionIds,
  };
  // Fees go before the times they belong to, and come after them.
  const lost = await removeLeftovers(context, feesList);
  const stored = await storeParts(
    context,
    { table: "channel_time", rows: times.map(({ row }) => row), editionIds },
    progress,
  );
  const fees = await storeParts(context, feesList);
  return { counts: stored.counts, changed: new Set([...lost, ...stored.changed, ...fees.changed]) };
}

function timeRows({ editionId, times }: ChannelsOfEdition) {
  return SUBMISSION_METHODS.flatMap((method) => {
    const ofMethod = times.filter((time) => time.method === method);
    return ofMethod.map(({ time, fees, feeCount, feeNote }, at) => {
      const place = { id: partIdOf("ChannelTime", editionId, method, at + 1), editionId, method, position: at + 1 };
      return { row: { ...place, ...time, feeCount, feeNote }, fees };
    });
  });
}

function feeRow(
  { id: timeId, editionId }: { id: string; editionId: string },
  { kind, amount }: TimeToStore["fees"][number],
  position: number,
) {
  return { id: partIdOf("ChannelFee", editionId, timeId, position), editionId, timeId, position, kind, amount };
}
