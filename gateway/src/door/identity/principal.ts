/** Who asks, as far as a gateway can know: what a verified token says, or nothing. */
export interface Principal {
  readonly isSignedIn: boolean;
  /** The scopes and policies that open restricted parts of the schema. */
  readonly grants: Grants;
  /** When the token ends, in milliseconds; null for whoever shows none. */
  readonly expiresAt: number | null;
  /** What the token says; null for whoever shows none. */
  readonly claims: Readonly<Record<string, unknown>> | null;
  /** Scopes that the register gives, and no token can; none where it knows nothing of the principal. */
  readonly scopes?: readonly string[];
  /** Aborted when the register says something else of the principal: what hangs on it ends then. */
  readonly changed?: AbortSignal;
}

/** What a principal may use of the schema; records are decided by their owners. */
export interface Grants {
  readonly scopes: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
}

export const NO_GRANTS: Grants = { scopes: new Set(), policies: new Set() };

/** Whoever shows no token. */
export const ANONYMOUS: Principal = { isSignedIn: false, grants: NO_GRANTS, expiresAt: null, claims: null };
