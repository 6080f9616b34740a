import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PartnerTable } from "./partner.table.js";

/** The refusal of a client id that another partner has or had: a token may never mean two. Null when it is free. */
export async function refusalToTakenClient({ em }: RequestContext, clientId: string): Promise<Refusal | null> {
  if ((await em.count(PartnerTable, { clientId })) === 0) return null;
  return refusal(
    "ALREADY_EXISTS",
    "clientId",
    `A partner is registered as "${clientId}"; look for it in \`partners\`.`,
  );
}
