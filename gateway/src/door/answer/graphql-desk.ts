import { type AnswerType, acceptsEventStream, chooseAnswerType } from "../http/answer-type.js";
import { corsHeaders, preflightAnswer } from "../http/cors.js";
import type { Exchange } from "../http/exchange.js";
import { type AskedOperation, preflightHeaders, readOperation } from "../http/read-operation.js";
import { Refusal, refuseRequest } from "../http/refusal.js";
import type { Identity } from "../identity/identity.js";
import type { Principal } from "../identity/principal.js";
import { principalOf } from "../identity/principal-of.js";
import { untilExpiry } from "../identity/until-expiry.js";
import { type ApolloFront, frontRequest } from "./apollo-front.js";
import { EventStream } from "./event-stream.js";
import { type Kitchen, OperationCall } from "./operation-call.js";
import type { StreamRegister } from "./stream-register.js";
import { toldToTheEnd } from "./told-to-the-end.js";

export interface DeskOptions {
  kitchen: Kitchen;
  apollo: ApolloFront;
  streams: StreamRegister;
  identity: Identity | undefined;
  allowedOrigins: ReadonlySet<string>;
}

/** Answers requests to the GraphQL endpoint: preflights, single answers through Apollo Server, event streams. */
export class GraphqlDesk {
  readonly #options: DeskOptions;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /** Throws a refusal when the request cannot be answered. */
  async serve(exchange: Exchange): Promise<void> {
    const { headers, method } = exchange.request;
    const { allowedOrigins, kitchen } = this.#options;
    exchange.setHeaders(corsHeaders(headers.origin, allowedOrigins));
    if (method === "OPTIONS") return exchange.send(204, preflightAnswer(headers.origin, allowedOrigins), "");
    if (method !== "GET" && method !== "POST") throw methodRefused("GET, POST, OPTIONS", "Send a POST.");
    const answerType = chooseAnswerType(headers.accept);
    const readsStream = acceptsEventStream(headers.accept);
    if (!answerType && !readsStream) throw notAcceptable();

    const principal = await principalOf(this.#options.identity, headers.authorization);
    const asked = await readOperation(exchange.request, kitchen.limits);
    try {
      const call = new OperationCall(asked, principal, exchange, kitchen);
      if (method === "GET" && call.kind === "mutation") throw methodRefused("POST", "Send mutations by POST.");
      if (call.kind === "subscription" && !readsStream) throw streamNeeded();
      await call.pay();
      if (answerType && call.kind !== "subscription") return await this.#answer(call, asked, answerType, exchange);
      await this.#stream(call, principal, exchange);
    } catch (error) {
      if (answerType || !(error instanceof Refusal) || !error.concernsDocument) throw error;
      exchange.facts.codes = [error.code];
      await new EventStream(exchange).writeOnly({ errors: error.errors });
    }
  }

  async #answer(call: OperationCall, asked: AskedOperation, answerType: AnswerType, exchange: Exchange) {
    const { operationName, variables } = asked;
    const given = exchange.request.headers;
    const guard = Object.fromEntries(preflightHeaders.map((name) => [name, textOf(given[name])]));
    const headers = { ...guard, accept: answerType, "content-type": given["content-type"] };
    const body = { query: call.source, operationName: operationName ?? null, variables: variables ?? null };
    const front = await this.#options.apollo.answer(frontRequest(headers, body), () => call.execute());
    const { status = 200 } = front;
    if (status === 500 || front.body.kind !== "complete") throw new Error(`Apollo Server answered with ${status}.`);
    exchange.send(statusFor(status, answerType, exchange.facts.codes), answerHeaders(answerType), front.body.string);
  }

  async #stream(call: OperationCall, principal: Principal, exchange: Exchange): Promise<void> {
    const { streams, kitchen } = this.#options;
    streams.refuseIfFull();
    const results = call.kind === "subscription" ? await call.subscribe() : await call.execute();
    const stream = new EventStream(exchange);
    if (!(Symbol.asyncIterator in results)) return stream.writeOnly(results);
    const goingAway = () => call.tell(kitchen.notices?.goingAway);
    const told = toldToTheEnd(results, call, () => (call.isOutdated ? goingAway() : null));
    const limit = untilExpiry(principal, {
      warn: () => stream.interject(call.tell(kitchen.notices?.authExpiring)),
      end: () => stream.end(),
      revise: () => {
        stream.interject(call.tell(kitchen.notices?.rightsChanged));
        stream.end();
      },
    });
    await streams.during(stream, goingAway, async () => {
      try {
        await stream.writeAll(told, () => call.isOutdated);
      } catch (error) {
        await stream.writeOnly(call.fail(error));
      } finally {
        limit.lift();
      }
    });
  }
}

export function answerHeaders(answerType: AnswerType): Record<string, string> {
  return { "content-type": `${answerType}; charset=utf-8`, "cache-control": "no-store" };
}

/** Without data, the fault decides: ours is 5xx, the client's 400, except that `application/json` says 200 for it. */
function statusFor(status: number, answerType: AnswerType, codes: readonly string[] | undefined): number {
  if (codes?.includes("OPERATION_TIMEOUT")) return 504;
  if (status === 400 && codes?.includes("INTERNAL_SERVER_ERROR")) return 500;
  return status === 400 && answerType === "application/json" ? 200 : status;
}

function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function methodRefused(allow: string, advice: string) {
  return refuseRequest(405, "METHOD_NOT_ALLOWED", `This method is not allowed here. ${advice}`, { allow });
}

function notAcceptable() {
  const message =
    "Answers are application/json, application/graphql-response+json or text/event-stream. Accept one of them.";
  return refuseRequest(406, "NOT_ACCEPTABLE", message);
}

function streamNeeded() {
  const message = "A subscription is answered as an event stream. Send accept: text/event-stream.";
  return refuseRequest(406, "EVENT_STREAM_NEEDED", message);
}
