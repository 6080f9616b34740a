import { buildSubgraphSchema } from "@apollo/subgraph";
import { typeOfId } from "@lienthong/kernel/domain/id.js";
import { GraphQLError, type GraphQLSchema, parse } from "graphql";
import { findNodeTypes, NODE_KEY } from "./find-node-types.js";
import { tidySdl } from "./tidy-sdl.js";

/** As many as a page may have rows. */
const MOST_IDS = 100;

export interface NodeSubgraph {
  name: "node";
  sdl: string;
  schema: GraphQLSchema;
}

/**
 * The subgraph of `node`, `nodes` and the links between records: it reads the type from the id and has no database. It knows a node by its hidden
 * key alone, not by `id`, so every plan asks the owner, who decides whether there is such a node for the caller.
 */
export function nodeSubgraph(sdls: Readonly<Record<string, string>>): NodeSubgraph {
  const { node: _itself, ...owners } = sdls;
  const found = findNodeTypes(owners).filter(({ hasNodeKey }) => hasNodeKey);
  const types = new Set(found.map(({ name }) => name));
  const sdl = sdlOf(types);
  const find = (id: string) => stubOf(id, types);
  const resolvers = {
    Query: {
      node: (_root: unknown, { id }: { id: string }) => find(id),
      nodes: (_root: unknown, { ids }: { ids: string[] }) => withinLimit(ids).map(find),
    },
    RecordLink: {
      __resolveReference: async (link: object) => link,
      record: ({ nodeId }: { nodeId: string }) => find(nodeId),
    },
  };
  return { name: "node", sdl, schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]) };
}

function stubOf(id: string, types: ReadonlySet<string>) {
  const type = typeOfId(id);
  return type !== null && types.has(type) ? { __typename: type, [NODE_KEY]: id } : null;
}

function withinLimit(ids: string[]): string[] {
  if (ids.length <= MOST_IDS) return ids;
  throw new GraphQLError(`\`nodes\` takes at most ${MOST_IDS} ids, and ${ids.length} were given: ask in parts.`, {
    extensions: { code: "TOO_MANY_IDS" },
  });
}

function sdlOf(types: ReadonlySet<string>): string {
  const key = `${NODE_KEY}: ID! @inaccessible`;
  const stubs = [...types].map(
    (type) => `type ${type} implements Node @key(fields: "${NODE_KEY}", resolvable: false) { ${key} }`,
  );
  return tidySdl(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])

    type Query {
      """The record of an id, of whatever type; null when there is none that the caller may see."""
      node(
        """As a record gave it; any other text finds nothing."""
        id: ID!
      ): Node

      """The records of many ids in their order, null where there is none; beyond ${MOST_IDS} the error TOO_MANY_IDS."""
      nodes(
        """As records gave them; at most ${MOST_IDS}."""
        ids: [ID!]!
      ): [Node]!
    }

    interface Node { ${key} }

    """A link to a record of any kind (liên kết đến hồ sơ)."""
    type RecordLink @key(fields: "nodeId") {
      """The id of the record."""
      nodeId: ID! @inaccessible
      """The record; null when there is none that the caller may see."""
      record: Node
    }

    ${stubs.join("\n")}
  `);
}
