import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import type { ChannelFeeRow, ChannelTimeRow } from "./channel.table.js";
import { SUBMISSION_METHODS, type SubmissionMethod } from "./channel-words.js";

/** One way of handing in, with its times. */
export interface Channel {
  method: SubmissionMethod;
  times: ChannelTimeRow[];
}

/** The ways of handing in that an edition opens, online first. */
export async function findChannels(context: RequestContext, editionId: string): Promise<Channel[]> {
  const times = await findChannelTimes(context, editionId);
  const channels = SUBMISSION_METHODS.map((method) => ({
    method,
    times: times.filter((time) => time.method === method),
  }));
  return channels.filter((channel) => channel.times.length > 0);
}

/** Every time of every way of handing in of an edition. */
export const findChannelTimes = (context: RequestContext, editionId: string): Promise<readonly ChannelTimeRow[]> =>
  loadList(context, "channel times", findTimesOf, editionId);

/** The charges that go with a time, in their order. */
export const findFees = (context: RequestContext, timeId: string): Promise<readonly ChannelFeeRow[]> =>
  loadList(context, "channel fees", findFeesOf, timeId);

async function findTimesOf(context: RequestContext, editionIds: readonly string[]) {
  const query = database(context).selectFrom("channel_time").selectAll().where("editionId", "in", editionIds);
  return grouped(await query.orderBy("position").execute(), ({ editionId }) => editionId);
}

async function findFeesOf(context: RequestContext, timeIds: readonly string[]) {
  const query = database(context).selectFrom("channel_fee").selectAll().where("timeId", "in", timeIds);
  return grouped(await query.orderBy("position").execute(), ({ timeId }) => timeId);
}
