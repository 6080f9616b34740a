import { renewLease } from "./lease.js";
import { holderOf, type SenderParts } from "./sender-parts.js";

/** Often enough that a lease outlives some renewals that fail. */
const RENEW_EVERY_MS = 5_000;

/** Renews a lease again and again, as one read or one attempt may last longer than it, until it is disposed of. */
export function keepLease(parts: SenderParts, endpointId: string): Disposable {
  const renew = () => renewLease(parts.contextOf(), endpointId, holderOf(parts));
  // One that cannot be renewed runs out: `moveProgress` finds out.
  const timer = setInterval(() => renew().catch(() => undefined), RENEW_EVERY_MS);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
