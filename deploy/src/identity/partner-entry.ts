import { type Refusal, refuseRequest } from "@lienthong/gateway/door/http/refusal.js";
import type { Principal } from "@lienthong/gateway/door/identity/principal.js";

/** How a partner stands, as the exchange subgraph says it. */
export interface Standing {
  client: string;
  status: "REGISTERED" | "ACTIVE" | "SUSPENDED" | "ENDED";
  scopes: readonly string[];
}

const REFUSALS = {
  REGISTERED: { code: "PARTNER_NOT_YET", what: "This partner's first day is still to come." },
  SUSPENDED: { code: "PARTNER_SUSPENDED", what: "This partner is suspended." },
  ENDED: { code: "PARTNER_ENDED", what: "This system is no partner any more." },
};

/** One partner as it stands, until it stands otherwise. */
export class PartnerEntry {
  readonly #standing: Standing;
  readonly #replaced = new AbortController();
  /** By the principal of each of its tokens: what hangs on the same token is given the same object. */
  readonly #admitted = new WeakMap<Principal, Principal>();

  constructor(standing: Standing) {
    this.#standing = standing;
  }

  /** Whether nothing has changed. */
  says(standing: Standing): boolean {
    return JSON.stringify(standing) === JSON.stringify(this.#standing);
  }

  /** The principal with what the partner may read. Throws a refusal when it may not come in. */
  admit(principal: Principal): Principal {
    const { status, scopes } = this.#standing;
    if (status !== "ACTIVE") throw refusalOf(REFUSALS[status]);
    const known = this.#admitted.get(principal);
    if (known !== undefined) return known;
    const admitted: Principal = { ...principal, scopes, changed: this.#replaced.signal };
    this.#admitted.set(principal, admitted);
    return admitted;
  }

  /** The partner stands otherwise: what hangs on it ends. */
  replace(): void {
    this.#replaced.abort();
  }
}

function refusalOf({ code, what }: { code: string; what: string }): Refusal {
  return refuseRequest(403, code, `${what} Ask the office that runs the sharing platform.`);
}
