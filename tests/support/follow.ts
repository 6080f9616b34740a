import { inProcessTransport } from "@lienthong/gateway/transport/in-process.js";
import { type Actor, ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { type ExecutionResult, parse } from "graphql";

/** What a subscriber of a stream pulls. */
export interface Followed {
  /** The next result as plain data; null when the stream has ended. */
  next(): Promise<Told | null>;
  leave(): Promise<void>;
}

export interface Told {
  data: Record<string, Record<string, unknown>> | null | undefined;
  codes: unknown[];
}

/** Subscribes at one subgraph as the gateway of its process does, as an actor. */
export async function follow(
  subgraph: Subgraph,
  query: string,
  variables: Record<string, unknown> = {},
  actor: Actor = ANONYMOUS,
): Promise<Followed> {
  const transport = inProcessTransport({
    schema: subgraph.schema,
    contextFor: () => subgraph.contextOf(actor),
    settle: (context, document, result) => subgraph.settle(context as RequestContext, document, result),
    renew: (context) => subgraph.contextNow(context as RequestContext),
  });
  const scope = { requestId: "follow", headers: {} };
  const source = await transport.subscribe({ kind: "subscription", query, document: parse(query), variables, scope });
  const results = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : [source].values();
  return {
    async next() {
      const { done, value } = await results.next();
      return done ? null : told(value);
    },
    leave: async () => void (await results.return?.()),
  };
}

function told({ data, errors = [] }: ExecutionResult): Told {
  return { data: data && JSON.parse(JSON.stringify(data)), codes: errors.map(({ extensions }) => extensions.code) };
}
