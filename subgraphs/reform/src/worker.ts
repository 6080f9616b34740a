import { onlyItself } from "@lienthong/kernel/service/body-scope.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Worker } from "./programme-access.rules.js";

const NONE: ReadonlySet<string> = new Set();

/**
 * Who asks, with the bodies for which he or she acts today. Only for those who act for one is the organisation subgraph
 * asked; while it is away they act for that one alone, which is less than they may and never more.
 */
export async function workerOf({ actor, today, bodyScope }: RequestContext): Promise<Worker> {
  const body = actor.organisationId;
  if (body === null) return { actor, standsFor: NONE };
  const { standsFor } = await bodyScope(body, today).catch(() => onlyItself(body, today));
  return { actor, standsFor };
}
