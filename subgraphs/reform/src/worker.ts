import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Worker } from "./programme-access.rules.js";

const NONE: ReadonlySet<string> = new Set();

/** Who asks, with the bodies for which he or she acts today; only who acts for one has the organisation subgraph asked. */
export async function workerOf({ actor, today, bodyScope }: RequestContext): Promise<Worker> {
  if (actor.organisationId === null) return { actor, standsFor: NONE };
  const { standsFor } = await bodyScope(actor.organisationId, today);
  return { actor, standsFor };
}
