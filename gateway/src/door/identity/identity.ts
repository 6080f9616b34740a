import { hash } from "node:crypto";
import { decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import { RecentMap } from "../../plan/recent-map.js";
import type { MaybePromise } from "../../transport/transport.js";
import { refuseRequest } from "../http/refusal.js";
import { bearerToken, refuseToken } from "./bearer-token.js";
import { KeysUnavailable } from "./key-source.js";
import { ANONYMOUS, type Grants, NO_GRANTS, type Principal } from "./principal.js";
import type { Register } from "./register.js";

/** An issuer whose tokens are taken, and what they are taken for. */
export interface TrustedIssuer {
  issuer: string;
  audience: string;
  /** The algorithms of signatures that are taken, all asymmetric; whatever a token says of itself. */
  algorithms: readonly string[];
  keys: JWTVerifyGetKey;
  /** What verified claims open of the schema; nothing unless told. */
  grantsOf?(claims: Readonly<Record<string, unknown>>): Grants;
}

export interface IdentityOptions extends TrustedIssuer {
  /** Other issuers, each with rules of its own. */
  others?: readonly TrustedIssuer[];
  /** Says who is welcome beside what tokens say; everybody with a good one unless given. */
  register?: Register | undefined;
  now?: () => number;
}

/** Clocks may differ by so much. */
const SKEW_S = 60;
/** A verified token is taken on sight for so long at most, so that a key that was withdrawn soon ends what it signed. */
const TRUST_MS = 300_000;
const MOST_TOKENS = 10_000;

interface Verified {
  principal: Principal;
  until: number;
}

/** Turns the `Authorization` of a request into a principal. A token is verified once and then known by its hash. */
export class Identity {
  readonly #options: IdentityOptions;
  readonly #known = new RecentMap<string, Verified>(MOST_TOKENS);
  readonly #now: () => number;

  constructor(options: IdentityOptions) {
    for (const { algorithms } of [options, ...(options.others ?? [])]) {
      if (algorithms.length > 0 && algorithms.every((name) => ASYMMETRIC.test(name))) continue;
      throw new Error(`Signatures must be of a public key: ${algorithms.join(", ")} will not do.`);
    }
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Says who is welcome beside what tokens say. */
  get register(): Register | undefined {
    return this.#options.register;
  }

  /**
   * Anonymous without a header. Throws or rejects with a refusal for a token that is not valid here and now, or whose
   * bearer is not welcome.
   */
  principalOf(authorization: string | undefined): MaybePromise<Principal> {
    const token = bearerToken(authorization);
    if (token === null) return ANONYMOUS;
    const key = hash("sha256", token, "base64url");
    const known = this.#known.get(key);
    if (known && this.#now() < known.until) return this.#admit(known.principal);
    return this.#verify(token, key).then((principal) => this.#admit(principal));
  }

  /** Asked at every request: a token stays good when its bearer is suspended. */
  #admit(principal: Principal): Principal {
    return this.#options.register?.admit(principal) ?? principal;
  }

  async #verify(token: string, key: string): Promise<Principal> {
    try {
      const { issuer, audience, algorithms, keys, grantsOf } = this.#issuerOf(token);
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        clockTolerance: SKEW_S,
        requiredClaims: ["exp", "sub"],
        currentDate: new Date(this.#now()),
      });
      const expiresAt = payload.exp! * 1000;
      const grants = grantsOf?.(payload) ?? NO_GRANTS;
      const principal: Principal = { isSignedIn: true, grants, expiresAt, claims: payload };
      this.#known.set(key, { principal, until: Math.min(expiresAt + SKEW_S * 1000, this.#now() + TRUST_MS) });
      return principal;
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Whose token it says it is; by whose rules it is then verified. */
  #issuerOf(token: string): TrustedIssuer {
    const { iss } = decodeJwt(token);
    return this.#options.others?.find(({ issuer }) => issuer === iss) ?? this.#options;
  }
}

const ASYMMETRIC = /^(EdDSA|Ed25519|(ES|RS|PS)(256|384|512))$/;

function refusalOf(error: unknown): unknown {
  if (error instanceof KeysUnavailable) {
    const message = "Tokens cannot be checked now. Try again in a moment; public data need no token.";
    return refuseRequest(503, "IDENTITY_UNAVAILABLE", message, { "retry-after": "30" });
  }
  if (error instanceof errors.JWTExpired) return refuseToken("The token has ended. Get a new one.");
  if (error instanceof errors.JOSEError || error instanceof TypeError) {
    return refuseToken("The token is not valid here. Get one from the issuer of this graph.");
  }
  return error;
}
