import { dataSharedWith } from "@lienthong/kernel/domain/data-scope.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { DossierReader } from "./dossier-access.rules.js";

const NONE: ReadonlySet<string> = new Set();

/** Who asks, with the bodies whose dossiers are shared with it today; the organisation subgraph is asked only for partners. */
export async function dossierReader({ actor, today, bodyScope }: RequestContext): Promise<DossierReader> {
  const { isAll: sharesAll, bodies } = dataSharedWith(actor, "Dossier");
  if (sharesAll || bodies.length === 0) return { actor, sharesAll, sharedBodies: NONE };
  const scopes = await Promise.all(bodies.map((body) => bodyScope(body, today)));
  return { actor, sharesAll, sharedBodies: new Set(scopes.flatMap(({ answersFor }) => [...answersFor])) };
}
