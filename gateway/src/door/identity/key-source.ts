import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";

/** Thrown while no key of the issuer was ever read: then nobody can be told from anybody. */
export class KeysUnavailable extends Error {
  constructor(cause: unknown) {
    super("The keys of the issuer cannot be read.", { cause });
    this.name = "KeysUnavailable";
  }
}

export interface KeySourceOptions {
  /** After how long keys are read again, beside the requests that use them; ten minutes unless told. */
  refreshMs?: number;
  /** How soon a key that nobody knows may make them be read again; half a minute unless told. */
  cooldownMs?: number;
  /** A clock, in milliseconds. */
  now?: () => number;
}

/**
 * The keys of an issuer, read when first needed and kept. A key that is not known makes them be read again, but not
 * more often than the cooldown allows. While they cannot be read those that are known go on being used.
 */
export function keySource(read: () => Promise<JSONWebKeySet>, options: KeySourceOptions = {}): JWTVerifyGetKey {
  const { refreshMs = 600_000, cooldownMs = 30_000, now = Date.now } = options;
  let find: ReturnType<typeof createLocalJWKSet> | undefined;
  let reading: Promise<void> | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let failure: unknown;

  const refresh = (): Promise<void> => {
    triedAt = now();
    reading ??= readOnce().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const readOnce = async () => {
    try {
      find = createLocalJWKSet(await read());
      failure = undefined;
    } catch (error) {
      failure = error;
    }
  };

  return async (header, token) => {
    if (find === undefined && (reading || now() - triedAt >= cooldownMs)) await refresh();
    if (find === undefined) throw new KeysUnavailable(failure);
    if (now() - triedAt >= refreshMs) void refresh();
    try {
      return await find(header, token);
    } catch (error) {
      const isUnknown = error instanceof errors.JWKSNoMatchingKey;
      if (!isUnknown || (!reading && now() - triedAt < cooldownMs)) throw error;
      await refresh();
      return find(header, token);
    }
  };
}
