import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { SubmissionMethod } from "../channel/channel-words.js";
import { findChannelTimes } from "../channel/find-channels.js";
import type { ProcessingTime } from "../channel/processing-time.rules.js";
import { getEditionNearest } from "../procedure/find-procedures.js";
import { type OwnTime, statutoryTimes } from "./execution.rules.js";

export interface StatutoryTimeFacts {
  execution: OwnTime & { procedureId: string };
  method: SubmissionMethod;
  on: PlainDate;
}

/** The times within which a body must do a procedure that was handed in one way on a day. */
export async function findStatutoryTimes(
  context: RequestContext,
  { execution, method, on }: StatutoryTimeFacts,
): Promise<readonly ProcessingTime[]> {
  const edition = await getEditionNearest(context, execution.procedureId, on);
  const times = await findChannelTimes(context, edition.id);
  return statutoryTimes(
    execution,
    times.filter((time) => time.method === method),
  );
}
