import type { Connection } from "../connection.js";
import type { Message } from "../message.js";

/** What is followed: a stream, from a cursor on. */
export interface Asked {
  connection: Connection;
  stream: string;
  selection: string;
  filter: Readonly<Record<string, unknown>> | null;
  after: string;
  /** Ends the source; it then gives nothing more. */
  signal: AbortSignal;
}

/** A way to be told: gives messages until it breaks or ends, then it is opened again. */
export type Source = (asked: Asked) => AsyncIterable<Message>;
