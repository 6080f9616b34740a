import { hasRole } from "@lienthong/kernel/domain/actor.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Reader } from "./record-access.rules.js";

const NONE: ReadonlySet<string> = new Set();

/** Who asks, with the bodies for which he or she answers today; the organisation subgraph is asked only where it counts. */
export async function readerOf({ actor, today, bodyScope }: RequestContext): Promise<Reader> {
  const acts = hasRole(actor, "HEAD", "CHAIRMAN", "PERSONNEL_OFFICE", "HOME_AFFAIRS", "INSPECTOR");
  if (!acts || actor.organisationId === null) return { actor, answersFor: NONE, manages: NONE };
  return { actor, ...(await bodyScope(actor.organisationId, today)) };
}
