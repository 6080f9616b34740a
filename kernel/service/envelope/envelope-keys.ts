import { createHmac, createSecretKey, type KeyObject } from "node:crypto";

/** A secret under which envelopes are sealed, and the name by which an envelope says so. */
export interface EnvelopeSecret {
  id: string;
  secret: string | Buffer;
}

/** The keys of an installation: the first seals, all open, so that a key can be followed by another without a gap. */
export class EnvelopeKeys {
  readonly sealingId: string;
  readonly #secrets: ReadonlyMap<string, string | Buffer>;
  readonly #derived = new Map<string, KeyObject>();

  constructor(secrets: readonly EnvelopeSecret[]) {
    const [first] = secrets;
    if (first === undefined) throw new Error("Envelopes need a key: give at least one.");
    this.sealingId = first.id;
    this.#secrets = new Map(secrets.map(({ id, secret }) => [id, secret]));
  }

  /** The key for one subgraph, which opens nothing that was sealed for another; null when no secret has this name. */
  keyFor(id: string, subgraph: string): KeyObject | null {
    const name = `${id} ${subgraph}`;
    const known = this.#derived.get(name);
    if (known) return known;
    const secret = this.#secrets.get(id);
    if (secret === undefined) return null;
    const key = createSecretKey(createHmac("sha256", secret).update(`envelope for ${subgraph}`).digest());
    this.#derived.set(name, key);
    return key;
  }
}

const ENTRY = /^([a-z0-9-]{1,32}):(.{32,})$/;

/** Reads `name:secret,name:secret`, the one that seals first; a secret has 32 characters or more. Null when malformed. */
export function parseEnvelopeSecrets(text: string): EnvelopeSecret[] | null {
  const secrets = text.split(",").map((entry) => {
    const [, id, secret] = ENTRY.exec(entry.trim()) ?? [];
    return id && secret ? { id, secret } : null;
  });
  return secrets.every((each) => each !== null) ? secrets : null;
}
