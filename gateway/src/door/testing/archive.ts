import { setTimeout as pause } from "node:timers/promises";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { executableSchema } from "./executable-schema.js";

const sdl = (listName: string) => `
  type Query {
    document(id: ID!): Document
    ${listName}(first: Int): [Document!]!
    search(filter: Filter): [Document!]!
    headers: [String!]!
    requestId: String!
    held: String
    broken: String
    sealed: String
    uncoded: String
    unreachable: String
    missing: Document!
  }
  type Mutation { file(title: String!): Document! }
  type Subscription { filed(count: Int!, broken: Boolean = false): Document! }
  type Document { id: ID! title: String! amends: Document amendedBy: [Document!]! }
  input Filter { title: String, and: [Filter!] }
`;

/**
 * A small archive of documents; `filed` collects what mutations did, `aborted` what clients gave up. A request for
 * `held` is in flight from `held.arrived` until `held.release()`.
 */
export function archive(listName = "documents") {
  const titles = new Map([
    ["1", "Luật Tổ chức chính quyền địa phương"],
    ["2", "Nghị quyết 05/NQ-HĐND"],
  ]);
  const filed: string[] = [];
  const aborted: string[] = [];
  const arrival = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  let streamsEnded = 0;
  const find = (id: string) => (titles.has(id) ? { id, title: titles.get(id), amends: { id, title: "x" } } : null);

  const schema: GraphQLSchema = executableSchema(sdl(listName), {
    "Query.document": { resolve: (_, { id }) => find(id) },
    [`Query.${listName}`]: { resolve: () => [...titles.keys()].map(find) },
    "Query.search": { resolve: (_, { filter }) => [{ id: "0", title: JSON.stringify(filter) }] },
    "Query.headers": { resolve: (_, __, scope) => Object.entries(scope.headers).map(([k, v]) => `${k}: ${v}`) },
    "Query.requestId": { resolve: (_, __, scope) => scope.requestId },
    "Query.held": {
      resolve: async (_, __, { signal }) => {
        signal?.addEventListener("abort", () => aborted.push(String(signal.reason.message)));
        arrival.resolve();
        await release.promise;
        return "done";
      },
    },
    "Query.broken": {
      resolve: () => {
        throw new Error("SQLITE_ERROR: no such table secrets at 10.0.0.7:5432");
      },
    },
    "Query.sealed": {
      resolve: () => {
        const extensions = { code: "FORBIDDEN", stacktrace: ["at Secret.ts"], http: { status: 302 } };
        throw new GraphQLError("This record is sealed. Ask the archive.", { extensions });
      },
    },
    "Query.uncoded": {
      resolve: () => {
        const extensions = { code: "DOWNSTREAM_SERVICE_ERROR", serviceName: "legal" };
        throw new GraphQLError("relation secrets does not exist", { extensions });
      },
    },
    "Query.unreachable": {
      resolve: () => {
        const originalError = new Error("no answer", { cause: new Error("connect ECONNREFUSED 10.0.0.7:4002") });
        const extensions = { code: "SUBGRAPH_UNREACHABLE", serviceName: "legal" };
        throw new GraphQLError('Subgraph "legal" cannot be reached.', { originalError, extensions });
      },
    },
    "Query.missing": { resolve: () => null },
    "Mutation.file": {
      resolve: (_, { title }) => {
        filed.push(title);
        return { id: "3", title };
      },
    },
    "Subscription.filed": {
      subscribe: async function* (_: unknown, { count, broken }: { count: number; broken: boolean }) {
        try {
          for (let id = 1; id <= count; id += 1) {
            await pause(1);
            yield { filed: { id: String(id), title: `Document ${id}` } };
          }
          if (broken) throw new Error("connection to 10.0.0.7:5432 lost");
        } finally {
          streamsEnded += 1;
        }
      },
      resolve: (event) => (event as { filed: unknown }).filed,
    },
  });
  const held = { arrived: arrival.promise, release: release.resolve };
  return { schema, filed, aborted, held, streamsEnded: () => streamsEnded };
}
