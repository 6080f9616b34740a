import { randomUUID } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { ask } from "@lienthong/feed-client/connection.js";
import type { TokenFor } from "./people.js";

const REGISTER = `mutation ($input: RegisterWebhookEndpointInput!) { made: registerWebhookEndpoint(input: $input) {
  endpoint { id } userErrors { message } } }`;
const QUERY = "fragment Payload on RecordChange { subject { id } }";
/** Of so many messages a partner dies at one, before its commit or after it: it is then sent again. */
const DIES_AT_ONE_IN = 40;

/** A partner of a chaos run that is sent its changes: it counts as the others do. */
export class WebhookFollower {
  readonly name: string;
  readonly taken = new Set<string>();
  /** Messages that came before one that was sent earlier, by their own numbers. */
  disorders = 0;
  repeats = 0;
  connections = 0;
  troubles = 0;
  #count = 0;
  #last = 0;
  readonly #server = http.createServer((request, response) => this.#receive(request, response));

  constructor(readonly person: string) {
    this.name = `${person} by webhook`;
    this.#server.on("connection", () => {
      this.connections += 1;
    });
  }

  /** Listens, and registers itself for all that comes after a cursor. */
  async begin({ url, stream, start, tokenFor }: { url: string; stream: string; start: string; tokenFor: TokenFor }) {
    await new Promise<void>((listening) => this.#server.listen(0, "127.0.0.1", listening));
    const { port } = this.#server.address() as AddressInfo;
    const input = {
      clientMutationId: randomUUID(),
      url: `http://127.0.0.1:${port}/`,
      stream,
      query: QUERY,
      after: start,
    };
    const connection = { url, token: () => tokenFor(this.person, 60) };
    const { made } = await ask<{ made: { userErrors: object[] } }>(connection, REGISTER, { input });
    if (made.userErrors.length > 0) throw new Error(`${this.person}: ${JSON.stringify(made.userErrors)}`);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #receive(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const message = JSON.parse(await text(request));
    this.#count += 1;
    if (this.#count % DIES_AT_ONE_IN === 0) {
      this.troubles += 1;
      return void response.writeHead(500).end();
    }
    this.#take(`${message.subject} ${message.subjectversion}`, Number(message.sequence));
    if (this.#count % DIES_AT_ONE_IN === 1) {
      this.troubles += 1;
      return void response.destroy();
    }
    response.writeHead(204).end();
  }

  #take(key: string, sequence: number): void {
    if (sequence < this.#last) this.disorders += 1;
    this.#last = Math.max(this.#last, sequence);
    if (this.taken.has(key)) this.repeats += 1;
    this.taken.add(key);
  }
}
