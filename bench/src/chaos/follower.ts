import { type Followed, followFeed } from "@lienthong/feed-client/follow-feed.js";
import type { Source } from "@lienthong/feed-client/sources/source.js";
import type { TokenFor } from "./people.js";

/** Of so many changes a partner dies at one, before its commit or after it: it is then told again. */
const DIES_AT_ONE_IN = 40;
const TOKEN_S = 40;

/** A partner of a chaos run: what it was told, and what that took. */
export class Follower {
  readonly name: string;
  readonly person: string | null;
  /** Each change as `subject version`. */
  readonly taken = new Set<string>();
  repeats = 0;
  connections = 0;
  troubles = 0;
  #cursor: string | null;
  #count = 0;
  readonly #followed: Followed;

  constructor(
    [person, way, over]: readonly [person: string | null, way: string, over: Source],
    { url, stream, start, tokenFor }: { url: string; stream: string; start: string; tokenFor: TokenFor },
  ) {
    this.name = `${person ?? "anybody"} over ${way}`;
    this.person = person;
    this.#cursor = start;
    const counted: Source = (asked) => {
      this.connections += 1;
      return over(asked);
    };
    this.#followed = followFeed({
      url,
      ...(person !== null && { token: () => tokenFor(person, TOKEN_S) }),
      stream,
      selection: "subject { id }",
      over: counted,
      store: {
        read: async () => this.#cursor,
        write: async (cursor) => {
          this.#cursor = cursor;
        },
      },
      snapshot: async () => {
        throw new Error("Nothing here is old enough to be read anew.");
      },
      handle: async (change) => {
        this.#count += 1;
        if (this.#count % DIES_AT_ONE_IN === 0) throw new Error("The partner dies before its commit.");
        const key = `${change.subjectId} ${change.subjectVersion}`;
        if (this.taken.has(key)) this.repeats += 1;
        this.taken.add(key);
        if (this.#count % DIES_AT_ONE_IN === 1) throw new Error("The partner dies after its commit.");
      },
      trouble: () => {
        this.troubles += 1;
      },
      silenceMs: 5_000,
      longestPauseMs: 500,
    });
  }

  /** Rejects when it has given up. */
  get ended(): Promise<void> {
    return this.#followed.ended;
  }

  stop(): Promise<void> {
    return this.#followed.stop();
  }
}
