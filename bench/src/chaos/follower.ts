import { type Followed, followFeed } from "@lienthong/feed-client/follow-feed.js";
import type { Message } from "@lienthong/feed-client/message.js";
import type { Source } from "@lienthong/feed-client/sources/source.js";
import type { TokenFor } from "./people.js";
import type { Told } from "./told.js";

/** Of so many changes a partner dies at one, before its commit or after it: it is then told again. */
const DIES_AT_ONE_IN = 40;
/** Streams are warned thirty seconds before: three seconds after they began. */
const TOKEN_S = 33;

/** What is followed, and from where on. */
export interface Asked {
  url: string;
  stream: string;
  selection: string;
  start: string;
  tokenFor: TokenFor;
}

/** A partner that follows a stream over a connection which it opens itself. */
export class Follower implements Told {
  readonly name: string;
  readonly person: string | null;
  readonly taken = new Set<string>();
  /** What could be a fault, the client finds itself, and connects again. */
  readonly faults = [];
  repeats = 0;
  connections = 0;
  troubles = 0;
  tokensEnded = 0;
  #cursor: string | null;
  #count = 0;
  readonly #followed: Followed;

  constructor(
    [person, way, over]: readonly [person: string | null, way: string, over: Source],
    { url, stream, selection, start, tokenFor }: Asked,
  ) {
    this.name = `${person ?? "anybody"} over ${way}`;
    this.person = person;
    this.#cursor = start;
    this.#followed = followFeed({
      url,
      ...(person !== null && { token: () => tokenFor(person, TOKEN_S) }),
      stream,
      selection,
      over: (asked) => this.#counted(over(asked)),
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

  async *#counted(messages: AsyncIterable<Message>): AsyncGenerator<Message> {
    this.connections += 1;
    for await (const message of messages) {
      if (message.__typename === "ChangeNotice" && message.code === "AUTH_EXPIRING") this.tokensEnded += 1;
      yield message;
    }
  }

  /** Rejects when it has given up. */
  get ended(): Promise<void> {
    return this.#followed.ended;
  }

  stop(): Promise<void> {
    return this.#followed.stop();
  }
}
