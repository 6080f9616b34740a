/** A partner of a chaos run: what it was told, and what that took. */
export interface Told {
  readonly name: string;
  /** As whom it asks; null for anybody. */
  readonly person: string | null;
  /** Each change as `subject version`. */
  readonly taken: ReadonlySet<string>;
  readonly repeats: number;
  /** Those that it opened, or that were opened to it. */
  readonly connections: number;
  readonly troubles: number;
  /** How often it was warned that its token ends, and came again with another one. */
  readonly tokensEnded: number;
  /** What no mishap excuses: a message out of order, or one that is not signed. */
  readonly faults: readonly string[];
  stop(): Promise<void>;
}
