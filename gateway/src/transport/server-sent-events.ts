import { StringDecoder } from "node:string_decoder";

/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
  name: string;
  data: string;
  /** Its id, empty where it takes back the last one; undefined when it has none. */
  id?: string;
}

/** Thrown when one event is larger than allowed. */
export class EventTooLargeError extends Error {}

/** Reads events out of the chunks of a stream, however they are cut. */
export class ServerSentEventReader {
  readonly #maxEventBytes: number;
  readonly #decoder = new StringDecoder("utf8");
  #rest = "";
  #name = "message";
  #data: string[] = [];
  #id: string | undefined;
  #bytes = 0;

  constructor(maxEventBytes: number) {
    this.#maxEventBytes = maxEventBytes;
  }

  /** The events the chunk completes. */
  read(chunk: Buffer): ServerSentEvent[] {
    const events: ServerSentEvent[] = [];
    this.#bytes += chunk.length;
    const text = this.#decoder.write(chunk);
    this.#rest += text;
    if (/[\r\n]/.test(text)) {
      // A carriage return at the very end may be the first half of a line's end.
      const lines = this.#rest.split(/\r\n|\n|\r(?!$)/);
      this.#rest = lines.pop() ?? "";
      for (const line of lines) {
        const event = this.#readLine(line);
        if (event !== undefined) events.push(event);
      }
    }
    if (this.#bytes > this.#maxEventBytes) throw new EventTooLargeError();
    return events;
  }

  #readLine(line: string): ServerSentEvent | undefined {
    if (line === "") return this.#finish();
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") this.#name = value;
    else if (field === "data") this.#data.push(value);
    else if (field === "id") this.#id = value;
    return undefined;
  }

  #finish(): ServerSentEvent | undefined {
    const event = { name: this.#name, data: this.#data.join("\n"), ...(this.#id !== undefined && { id: this.#id }) };
    const isEmpty = this.#data.length === 0 && this.#name === "message";
    this.#name = "message";
    this.#data = [];
    this.#id = undefined;
    this.#bytes = Buffer.byteLength(this.#rest);
    return isEmpty ? undefined : event;
  }
}
