import { type Refusal, refuseRequest } from "@lienthong/gateway/door/http/refusal.js";
import type { Principal } from "@lienthong/gateway/door/identity/principal.js";
import type { Register } from "@lienthong/gateway/door/identity/register.js";
import type { Doorbell } from "@lienthong/kernel/service/event/doorbell.js";
import { clientOf, isSystem } from "@lienthong/kernel/service/identity/actor-of-claims.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import type { AskSubgraph } from "../ask-subgraph.js";
import { PartnerEntry, type Standing } from "./partner-entry.js";

const QUESTION = "{ partnerStandings { client status scopes } }";
/** A suspension takes effect within this time and that of one answer, which is two seconds at most. */
const EVERY_MS = 1_000;

export interface PartnerRegisterParts {
  ask: AskSubgraph;
  log: Log;
  /** Rings in this process when something of the exchange subgraph was committed; else it is found by looking. */
  doorbell?: Doorbell;
}

/**
 * The partners of this installation, as its gateway last read them from the exchange subgraph. While that is away the
 * last reading serves, and whoever was not in it is refused.
 */
export class PartnerRegister implements Register {
  readonly #ask: AskSubgraph;
  readonly #log: Log;
  #entries: ReadonlyMap<string, PartnerEntry> | null = null;
  #readAt = 0;
  #reading: Promise<void> | undefined;
  #isRung = false;
  #isFailing = false;
  #stop: () => void = () => {};

  private constructor({ ask, log }: PartnerRegisterParts) {
    this.#ask = ask;
    this.#log = log;
  }

  /** Reads the partners, if they can be read now, and goes on reading them until it is closed. */
  static async open(parts: PartnerRegisterParts): Promise<PartnerRegister> {
    const register = new PartnerRegister(parts);
    const deaf = await parts.doorbell?.listen("exchange", () => void register.refresh());
    const timer = setInterval(() => void register.refresh(), EVERY_MS).unref();
    register.#stop = () => {
      clearInterval(timer);
      void deaf?.();
    };
    await register.refresh();
    return register;
  }

  get ageSeconds(): number | null {
    return this.#entries === null ? null : Math.round((performance.now() - this.#readAt) / 1000);
  }

  admit(principal: Principal): Principal {
    const { claims } = principal;
    if (claims === null) return principal;
    const isPartner = principal.grants.policies.has("PARTNER");
    if (!isPartner && !isSystem(claims)) return principal;
    const entry = this.#entries?.get(clientOf(claims));
    if (entry !== undefined) return entry.admit(principal);
    // A system without the role sees what everybody sees; it need not be registered.
    if (!isPartner) return principal;
    throw this.#entries === null ? unreadable() : unknown();
  }

  /** Reads the partners anew; a ring while it reads makes it read once more. Never rejects. */
  refresh(): Promise<void> {
    this.#isRung = true;
    this.#reading ??= this.#readUntilQuiet().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  close(): void {
    this.#stop();
  }

  async #readUntilQuiet(): Promise<void> {
    while (this.#isRung) {
      this.#isRung = false;
      const askedAt = performance.now();
      try {
        const { partnerStandings } = (await this.#ask(QUESTION, {})) as { partnerStandings: Standing[] };
        this.#take(partnerStandings);
        this.#readAt = askedAt;
        this.#isFailing = false;
      } catch (error) {
        if (!this.#isFailing) this.#log.error("Partners cannot be read; those known before go on", error);
        this.#isFailing = true;
      }
    }
  }

  #take(standings: readonly Standing[]): void {
    const before = this.#entries ?? new Map<string, PartnerEntry>();
    const kept = (standing: Standing) => {
      const known = before.get(standing.client);
      return known?.says(standing) ? known : new PartnerEntry(standing);
    };
    const entries = new Map(standings.map((standing) => [standing.client, kept(standing)]));
    this.#entries = entries;
    for (const [client, entry] of before) if (entries.get(client) !== entry) entry.replace();
  }
}

function unknown(): Refusal {
  const message =
    "No partner is registered under the client of this token. Ask the office that runs the sharing platform.";
  return refuseRequest(403, "PARTNER_UNKNOWN", message);
}

function unreadable(): Refusal {
  const message = "Partners cannot be told apart now. Try again in a moment; public data need no token.";
  return refuseRequest(503, "IDENTITY_UNAVAILABLE", message, { "retry-after": "5" });
}
