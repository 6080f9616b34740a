import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";

/** Close codes of ours, in the range that graphql-ws leaves to applications. */
export const TOO_SLOW = 4413;
export const GOING_AWAY = 1001;

const PING_EVERY_MS = 12_000;
const LAST_WORDS_MS = 1_000;
/** So much may wait before whoever sends has to: what is told in one moment then leaves in one write. */
const AT_ONCE_BYTES = 16 * 1024;

/**
 * A socket that is written to no faster than it is read. `send` settles when no more than a few kilobytes
 * wait; more than `bufferBytes` never do, the socket is closed instead: its client comes again with its last cursor.
 */
export class PacedSocket {
  readonly #socket: WebSocket;
  readonly #line: Duplex;
  readonly #bufferBytes: number;
  readonly #pings: NodeJS.Timeout;
  readonly #closed = Promise.withResolvers<void>();
  #isAlive = true;
  #isGathering = false;

  /** `line` is what the socket itself writes to. */
  constructor(socket: WebSocket, line: Duplex, bufferBytes: number) {
    this.#socket = socket;
    this.#line = line;
    this.#bufferBytes = bufferBytes;
    this.#pings = setInterval(() => this.#ping(), PING_EVERY_MS);
    socket.on("pong", () => {
      this.#isAlive = true;
    });
    // A frame that breaks the protocol or is too large: ws closes with the right code by itself.
    socket.on("error", () => {});
    socket.once("close", () => {
      clearInterval(this.#pings);
      this.#closed.resolve();
    });
  }

  get protocol(): string {
    return this.#socket.protocol;
  }

  send(data: string): Promise<void> {
    const { readyState, OPEN, bufferedAmount } = this.#socket;
    // Whoever sends must not go on as if it had been sent: it would spin until it hears of the end.
    if (readyState !== OPEN) return this.#closed.promise;
    if (bufferedAmount > 0 && bufferedAmount + Buffer.byteLength(data) > this.#bufferBytes) {
      this.close(TOO_SLOW, "Too slow: connect again and go on after your last cursor");
      return this.#closed.promise;
    }
    this.#gather();
    const { promise: sent, resolve } = Promise.withResolvers<void>();
    this.#socket.send(data, () => resolve());
    return this.#socket.bufferedAmount > AT_ONCE_BYTES ? sent : Promise.resolve();
  }

  onMessage(hear: (text: string) => void): void {
    this.#socket.on("message", (data) => hear(String(data)));
  }

  /** Closes with a code; one that does not answer is cut a moment later. */
  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
    const cut = setTimeout(() => this.#socket.terminate(), LAST_WORDS_MS);
    this.#socket.once("close", () => clearTimeout(cut));
  }

  /** Holds the line until the work at hand is done: all that it brings leaves in one system call. */
  #gather(): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    this.#line.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      this.#line.uncork();
    });
  }

  #ping(): void {
    if (this.#isAlive) this.#socket.ping();
    else this.#socket.terminate();
    this.#isAlive = false;
  }
}
