import type { ServerResponse } from "node:http";
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  parse,
  validate,
} from "graphql";
import { placeAfter } from "../change/change-message.js";
import type { RequestContext } from "../context.js";
import type { IncomingRequest, Subgraph } from "../subgraph.js";
import { maskErrors } from "./mask-errors.js";

export const EVENT_STREAM = "text/event-stream";
const KEEP_ALIVE_MS = 12_000;

interface AskedEvents extends IncomingRequest {
  body: unknown;
}

/**
 * Answers a subscription of the gateway as graphql-sse's distinct connections have it: `next` each, then `complete`. The
 * id of an event is the place where it leaves the stream, after which `Last-Event-ID` goes on.
 */
export async function answerEvents(subgraph: Subgraph, asked: AskedEvents, response: ServerResponse): Promise<void> {
  const pipe = new EventPipe(response);
  try {
    const goOnAfter = asked.headers["last-event-id"];
    const context = { ...subgraph.contextFor(asked), ...(goOnAfter && { goOnAfter }) };
    const results = await resultsOf(subgraph, context, asked.body);
    response.once("close", () => void results.return());
    for await (const { result, place } of results) await pipe.write(maskErrors(result, context), place);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    await pipe.write({ errors: [error] });
  } finally {
    pipe.complete();
  }
}

async function resultsOf(
  { schema, contextNow, settle }: Subgraph,
  contextValue: RequestContext,
  body: unknown,
): Promise<Results> {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  const document: DocumentNode = parse(String(query), { noLocation: true });
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  const operation = { schema, document, operationName: operationName as string, variableValues: variables as never };

  const events = await createSourceEventStream({ ...operation, contextValue });
  if (!(Symbol.asyncIterator in events)) return only(events);
  const source = events[Symbol.asyncIterator]();
  return resultsFrom({
    async next() {
      const { done, value: rootValue } = await source.next();
      if (done) return { done, value: undefined };
      // Each event is read with what is so at its moment: the caller's rights, the day, and nothing read before.
      const renewed = await contextNow(contextValue);
      const result = await execute({ ...operation, rootValue, contextValue: renewed });
      const value = { result: await settle(renewed, document, result), place: placeAfter(rootValue) };
      return { done: false, value };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  });
}

interface PlacedResult {
  result: ExecutionResult;
  place?: string | undefined;
}

interface Results extends AsyncIterable<PlacedResult> {
  return(): Promise<unknown>;
}

function resultsFrom(iterator: Required<Pick<AsyncIterator<PlacedResult>, "next" | "return">>): Results {
  return { [Symbol.asyncIterator]: () => iterator, return: () => iterator.return() };
}

function only(result: ExecutionResult): Results {
  const values = [{ result }][Symbol.iterator]();
  return resultsFrom({ next: async () => values.next(), return: async () => ({ done: true, value: undefined }) });
}

/** Writes events no faster than they are read. */
class EventPipe {
  readonly #response: ServerResponse;
  readonly #keepAlive: NodeJS.Timeout;

  constructor(response: ServerResponse) {
    this.#response = response;
    response.writeHead(200, { "content-type": `${EVENT_STREAM}; charset=utf-8`, "cache-control": "no-store" });
    response.write(":\n\n");
    this.#keepAlive = setInterval(() => response.write(":\n\n"), KEEP_ALIVE_MS);
    response.once("close", () => clearInterval(this.#keepAlive));
  }

  async write(result: object, place?: string): Promise<void> {
    if (this.#response.closed) return;
    const id = place === undefined ? "" : `id: ${place}\n`;
    if (this.#response.write(`event: next\ndata: ${JSON.stringify(result)}\n${id}\n`)) return;
    await new Promise<void>((resolve) => {
      const goOn = () => {
        this.#response.off("drain", goOn).off("close", goOn);
        resolve();
      };
      this.#response.on("drain", goOn).on("close", goOn);
    });
  }

  complete(): void {
    clearInterval(this.#keepAlive);
    if (!this.#response.closed) this.#response.end("event: complete\ndata:\n\n");
  }
}
