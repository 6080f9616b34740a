import { type DocumentNode, type ExecutionResult, parse, validate } from "graphql";
import type { Graph } from "../../src/graph.js";
import type { GraphOptions } from "../../src/graph-options.js";
import { openGraph } from "../../src/open-graph.js";
import { inProcessTransport } from "../../src/transport/in-process.js";
import type { Transport } from "../../src/transport/transport.js";
import { type Answer, answerOf } from "./answer.js";
import { compose } from "./compose.js";
import { recordingTransport, type SubgraphCall } from "./recording-transport.js";
import { type SubgraphSource, subgraphSchema } from "./subgraph-schema.js";

/** A small supergraph that runs: its subgraphs in this process, every call to them written down. */
export interface World {
  graph: Graph;
  calls: SubgraphCall[];
  /** The answer a client gets: validated first, as any front does. */
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<Answer>;
  /** Every answer of a subscription, until its source ends. */
  listen(query: string, variables?: Record<string, unknown>): Promise<Answer[]>;
}

export interface WorldOptions extends Omit<Partial<GraphOptions>, "transports"> {
  /** Puts something else in the place of a subgraph's transport, or wraps it. */
  change?(name: string, inner: Transport): Transport;
}

/** Composes the subgraphs and opens the gateway over them. */
export function world(subgraphs: Readonly<Record<string, SubgraphSource>>, options: WorldOptions = {}): World {
  const { change, ...graphOptions } = options;
  const calls: SubgraphCall[] = [];
  const transports: Record<string, Transport> = {};
  for (const [name, source] of Object.entries(subgraphs)) {
    const inner = inProcessTransport({ schema: subgraphSchema(source), contextFor: (scope) => ({ scope }) });
    transports[name] = recordingTransport(name, change ? change(name, inner) : inner, calls);
  }
  const sdls = Object.entries(subgraphs).map(([name, source]) => [name, source.sdl]);
  const graph = openGraph(compose(Object.fromEntries(sdls)).supergraphSdl, { ...graphOptions, transports });
  return { graph, calls, ...clientOf(graph) };
}

/** A client of the graph that validates, executes and reads the answer as JSON. */
export function clientOf(graph: Graph): Pick<World, "ask" | "listen"> {
  return {
    async ask(query, variables, operationName) {
      const document = parse(query);
      const errors = validate(graph.schema, document);
      if (errors.length > 0) return answerOf({ errors });
      return answerOf(await graph.execute(request(document, query, variables, operationName)));
    },
    async listen(query, variables) {
      const document = parse(query);
      const errors = validate(graph.schema, document);
      if (errors.length > 0) return [answerOf({ errors })];
      const source = await graph.subscribe(request(document, query, variables));
      if (!isStream(source)) return [answerOf(source)];
      const answers: Answer[] = [];
      for await (const event of source) answers.push(answerOf(event));
      return answers;
    },
  };
}

function request(document: DocumentNode, source: string, variables?: Record<string, unknown>, operationName?: string) {
  return { document, source, operationName, variables, scope: { requestId: "request-1", headers: {} } };
}

function isStream(value: AsyncIterable<ExecutionResult> | ExecutionResult): value is AsyncIterable<ExecutionResult> {
  return Symbol.asyncIterator in value;
}
