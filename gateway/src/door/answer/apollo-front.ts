import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  HeaderMap,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { ExecutionResult, GraphQLFormattedError } from "graphql";
import type { Graph } from "../../graph.js";
import type { Documents } from "../documents/documents.js";
import { preflightHeaders } from "../http/read-operation.js";
import type { Log } from "../http/request-log.js";

/** How Apollo Server gets a result: the door binds the operation, its scope and its deadline into one call. */
interface FrontContext {
  execute(): Promise<ExecutionResult>;
}

type Gateway = ApolloServerOptionsWithGateway<FrontContext>["gateway"];
type SchemaListener = Parameters<Gateway["onSchemaLoadOrUpdate"]>[0];

/** Apollo Server in front of our executor: it negotiates, checks and writes; the graph plans and executes. */
export class ApolloFront {
  readonly #graph: Graph;
  readonly #server: ApolloServer<FrontContext>;
  readonly #listeners = new Set<SchemaListener>();
  #announced: Graph["schema"] | undefined;

  private constructor(graph: Graph, documents: Documents, log: Log) {
    this.#graph = graph;
    this.#server = new ApolloServer<FrontContext>({
      gateway: this.#gateway(),
      documentStore: storeOf(documents),
      plugins: idlePlugins(),
      csrfPrevention: { requestHeaders: [...preflightHeaders] },
      persistedQueries: false,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      formatError: (formatted, error) => hideUnexpected(formatted, error, log),
      stringifyResult: JSON.stringify,
      logger: loggerOf(log),
      nodeEnv: "production",
    });
  }

  static async start(graph: Graph, documents: Documents, log: Log): Promise<ApolloFront> {
    const front = new ApolloFront(graph, documents, log);
    await front.#server.start();
    return front;
  }

  /** The answer to one operation, `execute` being called once Apollo Server has accepted the request. */
  answer(httpGraphQLRequest: HTTPGraphQLRequest, execute: FrontContext["execute"]): Promise<HTTPGraphQLResponse> {
    this.#announceSchema();
    return this.#server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => ({ execute }) });
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  #gateway(): Gateway {
    return {
      load: async () => ({ executor: ({ context }) => (context as FrontContext).execute() }),
      onSchemaLoadOrUpdate: (listener) => {
        this.#listeners.add(listener);
        this.#announceSchema();
        return () => this.#listeners.delete(listener);
      },
      stop: async () => {},
    };
  }

  /** A reload shows as another schema object: Apollo Server hears of it before the next operation. */
  #announceSchema(): void {
    const { schema, supergraphSdl } = this.#graph;
    if (schema === this.#announced) return;
    this.#announced = schema;
    for (const listener of this.#listeners) listener({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
  }
}

/** The request as Apollo Server reads it; a GET has become the same JSON as a POST. */
export function frontRequest(headers: Record<string, string | undefined>, body: object): HTTPGraphQLRequest {
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { method: "POST", headers: new HeaderMap(given), search: "", body };
}

/** Apollo Server asks for documents as "schema hash:source hash"; the door has parsed and validated them already. */
function storeOf(documents: Documents): NonNullable<ApolloServerOptionsWithGateway<FrontContext>["documentStore"]> {
  return {
    get: async (key) => documents.byHash(key.slice(key.lastIndexOf(":") + 1)),
    set: async () => {},
    delete: async () => {},
  };
}

function idlePlugins() {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}

/** Results arrive presentable; an internal error without a request id was made on the way, so its words stay inside. */
function hideUnexpected(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const { code, requestId } = formatted.extensions ?? {};
  if (code !== "INTERNAL_SERVER_ERROR" || requestId !== undefined) return formatted;
  log({ level: "error", error: error instanceof Error ? error.stack : String(error) });
  return { message: "Internal error", extensions: { code } };
}

function loggerOf(log: Log) {
  const silent = () => {};
  return {
    debug: silent,
    info: silent,
    warn: (message: unknown) => log({ level: "warn", message: String(message) }),
    error: (message: unknown) => log({ level: "error", message: String(message) }),
  };
}
