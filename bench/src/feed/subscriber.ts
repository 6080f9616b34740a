import { once } from "node:events";
import { WebSocket } from "ws";
import { monotonicMs } from "./messages.js";

/** The stream under measure: a document of one subgraph with the body that issued it, of another. */
export const selectionOf = (name: string): string => `__typename ... on RecordChange {
  cursor previousCursor v: subjectVersion ${name}: type
  subject { id ... on LegalDocument { number title issuer { id name } } } }
  ... on ChangeCheckpoint { cursor previousCursor } ... on ChangeNotice { code }`;

const VERSION = /"v":(\d+)/;
const CURSOR = /"cursor":"([\w-]+)"/;

/** One who follows over a socket, with as little work of its own as can be. */
export class Subscriber {
  readonly #url: string;
  readonly #query: string;
  #socket: WebSocket | undefined;
  /** When each change came, by its number. */
  readonly arrivals = new Map<number, number>();
  deliveries = 0;
  last = "";
  /** Settles when its newest connection has ended. */
  closed: Promise<unknown> = Promise.resolve();

  /** `name` tells selections apart: those of one name are the same. Without a graph it hears a bare broadcast. */
  constructor(url: string, name: string | null) {
    this.#url = url;
    this.#query = name === null ? "" : selectionOf(name);
  }

  get cursor(): string | undefined {
    return CURSOR.exec(this.last)?.[1];
  }

  /** Connects and follows; settles when the first message, a checkpoint, is here. A bare server says nothing. */
  async follow(after?: string): Promise<void> {
    const socket = new WebSocket(this.#url, "graphql-transport-ws", { perMessageDeflate: false });
    this.#socket = socket;
    this.closed = new Promise((resolve) => socket.once("close", resolve));
    await once(socket, "open");
    if (this.#query === "") return void socket.on("message", (data) => this.#hear(String(data)));
    socket.send('{"type":"connection_init"}');
    await once(socket, "message");
    const query = `subscription ($after: Cursor) { told: legalChanged(after: $after) { ${this.#query} } }`;
    socket.send(JSON.stringify({ type: "subscribe", id: "1", payload: { query, variables: { after } } }));
    if (after === undefined) this.last = String((await once(socket, "message"))[0]);
    socket.on("message", (data) => this.#hear(String(data)));
  }

  pause(): void {
    this.#socket?.pause();
  }

  resume(): void {
    this.#socket?.resume();
  }

  leave(): void {
    this.#socket?.terminate();
  }

  forget(): void {
    this.arrivals.clear();
    this.deliveries = 0;
  }

  #hear(text: string): void {
    this.last = text;
    if (text.includes('"ChangeCheckpoint"')) return;
    this.deliveries += 1;
    const version = VERSION.exec(text)?.[1];
    this.arrivals.set(this.#query === "" ? this.deliveries : Number(version), monotonicMs());
  }
}

/** Opens so many, a few at a time. */
export async function openSubscribers(count: number, make: (at: number) => Subscriber): Promise<Subscriber[]> {
  const all = Array.from({ length: count }, (_, at) => make(at));
  for (let at = 0; at < count; at += 50) await Promise.all(all.slice(at, at + 50).map((each) => each.follow()));
  return all;
}

/** Waits until everybody has been told of so many changes. Throws when that takes a minute. */
export async function untilTold(subscribers: readonly Subscriber[], count: number): Promise<void> {
  const end = Date.now() + 60_000;
  while (subscribers.some(({ deliveries }) => deliveries < count)) {
    if (Date.now() > end)
      throw new Error(`Some were told ${Math.min(...subscribers.map((s) => s.deliveries))} of ${count}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
