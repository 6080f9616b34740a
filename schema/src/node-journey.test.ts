import { buildSubgraphSchema } from "@apollo/subgraph";
import { openGraph } from "@lienthong/gateway/open-graph.js";
import { inProcessTransport } from "@lienthong/gateway/transport/in-process.js";
import { newId, stableId } from "@lienthong/kernel/domain/id.js";
import { type GraphQLSchema, parse } from "graphql";
import { expect, it } from "vitest";
import { REGISTRY } from "../test/registry.js";
import { composeContract } from "./contract.js";
import { nodeSubgraph } from "./node-subgraph.js";

const MINISTRY = { id: stableId("Organisation", "bo-noi-vu"), name: "Bộ Nội vụ" };

type Representation = { id?: string; nodeKey?: string };
const found = ({ id, nodeKey }: Representation) => ((id ?? nodeKey) === MINISTRY.id ? MINISTRY : null);
const schemas: Record<string, GraphQLSchema> = {
  organisation: owner(REGISTRY.organisation, {
    Query: { organisation: () => MINISTRY },
    Organisation: { __resolveReference: found },
    Area: { __resolveReference: () => null },
  }),
  legal: owner(REGISTRY.legal, {
    Organisation: { documents: () => [] },
    LegalDocument: { __resolveReference: () => null },
  }),
  node: nodeSubgraph(REGISTRY).schema,
};

function owner(sdl: string, resolvers: Record<string, Record<string, unknown>>): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
}

async function ask(source: string) {
  const contract = composeContract(REGISTRY);
  if (contract.faults) throw new Error(JSON.stringify(contract.faults));
  const transports = Object.entries(schemas).map(([name, schema]) => [
    name,
    inProcessTransport({ schema, contextFor: () => ({}) }),
  ]);
  const graph = openGraph(contract.supergraph, { transports: Object.fromEntries(transports) });
  const scope = { requestId: "r1", headers: {} };
  const { data, errors = [] } = await graph.execute({ document: parse(source), source, scope });
  return { data: JSON.parse(JSON.stringify(data)), errors: errors.map(({ message }) => message) };
}

it("finds a record of an owner by its id alone", async () => {
  const answer = await ask(
    `{ node(id: "${MINISTRY.id}") { __typename id ... on Organisation { name documents { id } } } }`,
  );

  expect(answer).toEqual({ data: { node: { __typename: "Organisation", ...MINISTRY, documents: [] } }, errors: [] });
});

it.each(["id", "__typename id", "... on Organisation { name }"])(
  "finds nothing by the id of a body that is not there, asked for { %s }",
  async (selection) => {
    const answer = await ask(`{ node(id: "${newId("Organisation")}") { ${selection} } }`);

    expect(answer).toEqual({ data: { node: null }, errors: [] });
  },
);

it("says only that others know nothing of a body that is not there, where nothing else was asked", async () => {
  const answer = await ask(`{ node(id: "${newId("Organisation")}") { ... on Organisation { documents { id } } } }`);

  expect(answer).toEqual({ data: { node: { documents: null } }, errors: [] });
});

it("finds some of many, and a null in the place of the others", async () => {
  const ids = [newId("Organisation"), MINISTRY.id, newId("LegalDocument"), "nothing"];

  const answer = await ask(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`);

  expect(answer).toEqual({ data: { nodes: [null, { id: MINISTRY.id }, null, null] }, errors: [] });
});
