import type { MaybePromise } from "../../transport/transport.js";
import { refuseToken } from "./bearer-token.js";
import type { Identity } from "./identity.js";
import { ANONYMOUS, type Principal } from "./principal.js";

/** Who asks. A token that nobody can check is refused: to take its bearer for anonymous would hide that from both. */
export function principalOf(
  identity: Identity | undefined,
  authorization: string | undefined,
): MaybePromise<Principal> {
  if (identity) return identity.principalOf(authorization);
  if (authorization === undefined) return ANONYMOUS;
  throw refuseToken("This graph takes no tokens. Send the request without an Authorization header.");
}
