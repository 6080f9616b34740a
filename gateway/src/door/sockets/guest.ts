import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type ExecutionResult, GraphQLError } from "graphql";
import { MessageType, stringifyMessage } from "graphql-ws";
import type { Notice } from "../answer/notice.js";
import { type Kitchen, OperationCall } from "../answer/operation-call.js";
import { toldToTheEnd } from "../answer/told-to-the-end.js";
import { asOperation } from "../http/read-operation.js";
import { Refusal } from "../http/refusal.js";
import type { Log } from "../http/request-log.js";
import { ANONYMOUS, type Principal } from "../identity/principal.js";
import { untilExpiry } from "../identity/until-expiry.js";
import { GOING_AWAY, type PacedSocket } from "./paced-socket.js";
import { sentResults } from "./sent-results.js";
import { SocketCall } from "./socket-call.js";

const FORBIDDEN = 4403;

interface Served {
  call: OperationCall;
  setting: SocketCall;
}

/** Whoever is at one socket: who that is, until when, and what was asked. */
export class Guest {
  readonly #socket: PacedSocket;
  readonly #request: IncomingMessage;
  readonly #kitchen: Kitchen;
  readonly #log: Log;
  readonly #served = new Map<string, Served>();
  #limit: { lift(): void } | undefined;
  #isWarned = false;
  #principal: Principal = ANONYMOUS;

  constructor(socket: PacedSocket, request: IncomingMessage, kitchen: Kitchen, log: Log) {
    this.#socket = socket;
    this.#request = request;
    this.#kitchen = kitchen;
    this.#log = log;
  }

  /** From now on it is this principal who asks, and the socket is closed when the token ends. */
  welcome(principal: Principal): void {
    this.#principal = principal;
    this.#limit = untilExpiry(principal, {
      warn: () => {
        this.#isWarned = true;
        void this.#tellAll(this.#kitchen.notices?.authExpiring);
      },
      end: () => this.#socket.close(FORBIDDEN, "The token has ended"),
      revise: () => {
        // Not waited for: whoever reads slowly is closed all the same.
        void this.#tellAll(this.#kitchen.notices?.rightsChanged);
        this.#socket.close(FORBIDDEN, "What you may do has changed; connect again");
      },
    });
  }

  /** Accepts an operation, or gives the errors it is refused with. */
  accept(id: string, asked: unknown): OperationCall | GraphQLError[] {
    const setting = new SocketCall(randomUUID(), this.#request, this.#log);
    try {
      const operation = asOperation(asked, this.#kitchen.limits);
      const call = new OperationCall(operation, this.#principal, setting, this.#kitchen);
      this.#served.set(id, { call, setting });
      return call;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setting.facts.codes = [error.code];
      setting.end();
      return error.errors.map(({ message, extensions }) => new GraphQLError(message, { extensions }));
    }
  }

  /** The results of an accepted operation; of a stream that a reload ended, a notice is the last. */
  async serve(id: string, call: OperationCall): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
    if (call.kind !== "subscription") return call.execute();
    const results = await call.subscribe();
    if (!(Symbol.asyncIterator in results)) return results;
    if (this.#isWarned) await this.#tellAll(this.#kitchen.notices?.authExpiring, call);
    const lastWord = () => (call.isOutdated ? call.tell(this.#kitchen.notices?.goingAway) : null);
    return sentResults(toldToTheEnd(results, call, lastWord), this.#socket, id);
  }

  /** The operation is over. */
  finish(id: string): void {
    this.#served.get(id)?.setting.end();
    this.#served.delete(id);
  }

  /** Tells every stream that this server stops, then closes. */
  async farewell(): Promise<void> {
    await this.#tellAll(this.#kitchen.notices?.goingAway);
    this.#socket.close(GOING_AWAY, "This server stops; connect again");
  }

  /** The socket is closed. */
  leave(): void {
    this.#limit?.lift();
    for (const id of [...this.#served.keys()]) this.finish(id);
  }

  /** Tells every stream a notice, or only that of one operation. */
  async #tellAll(notice: Notice | undefined, only?: OperationCall): Promise<void> {
    const meant = (call: OperationCall) => call.kind === "subscription" && (only === undefined || call === only);
    const streams = [...this.#served].filter(([, { call }]) => meant(call));
    await Promise.all(
      streams.map(([id, { call }]) => {
        const payload = call.tell(notice);
        return (
          payload && this.#socket.send(stringifyMessage({ id, type: MessageType.Next, payload: payload as never }))
        );
      }),
    );
  }
}
