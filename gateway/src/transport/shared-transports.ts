import { getOrMake } from "../plan/get-or-make.js";
import { SupergraphError } from "../plan/supergraph-error.js";
import type { Transport } from "./transport.js";

/** Transports by subgraph name, or a way to make one. */
export type TransportSource = Readonly<Record<string, Transport>> | ((name: string, url: string) => Transport);

/** The transports one graph uses, until it gives them back. */
export interface TransportLease {
  readonly transports: ReadonlyMap<string, Transport>;
  /** Closes those that no other graph uses. */
  release(): Promise<void>;
}

interface Shared {
  transport: Transport;
  users: number;
}

/** Transports that several graphs, an old one and its successor, may use; each is closed with its last user. */
export class SharedTransports {
  readonly #source: TransportSource;
  readonly #shared = new Map<string, Shared>();

  constructor(source: TransportSource) {
    this.#source = source;
  }

  /** Throws a `SupergraphError` when a subgraph has no transport; then none is held. */
  lease(urls: ReadonlyMap<string, string>): TransportLease {
    const transports = new Map<string, Transport>();
    const keys: string[] = [];
    const release = async () => {
      await Promise.all(keys.splice(0).map((key) => this.#release(key)));
    };
    try {
      for (const [name, url] of urls) {
        const key = typeof this.#source === "function" ? `${name} ${url}` : name;
        transports.set(name, this.#acquire(key, name, url));
        keys.push(key);
      }
    } catch (error) {
      void release();
      throw error;
    }
    return { transports, release };
  }

  #acquire(key: string, name: string, url: string): Transport {
    const shared = getOrMake(this.#shared, key, () => ({ transport: this.#make(name, url), users: 0 }));
    shared.users++;
    return shared.transport;
  }

  async #release(key: string): Promise<void> {
    const shared = this.#shared.get(key);
    if (shared === undefined) return;
    shared.users--;
    if (shared.users > 0) return;
    this.#shared.delete(key);
    await shared.transport.close();
  }

  #make(name: string, url: string): Transport {
    if (typeof this.#source === "function") return this.#source(name, url);
    const given = Object.hasOwn(this.#source, name) ? this.#source[name] : undefined;
    if (given !== undefined) return given;
    throw new SupergraphError(`The supergraph names subgraph "${name}", for which there is no transport.`);
  }
}
