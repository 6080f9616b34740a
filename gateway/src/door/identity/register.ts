import type { Principal } from "./principal.js";

/**
 * What an installation knows of principals beside their tokens: a token that is good may be that of somebody who is not
 * welcome any more, or who may do more than it says.
 */
export interface Register {
  /** The principal as it may come in now, the same object while nothing changes. Throws a refusal when it may not. */
  admit(principal: Principal): Principal;
  /** How old what it knows is; null while it knows nothing. */
  readonly ageSeconds: number | null;
}
