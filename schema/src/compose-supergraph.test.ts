import { expect, it } from "vitest";
import { linked, REGISTRY } from "../test/registry.js";
import { composeSupergraph } from "./compose-supergraph.js";

it("gives the same supergraph whatever the order of the subgraphs", () => {
  const { organisation, legal } = REGISTRY;

  const composed = composeSupergraph({ organisation, legal });

  expect(composed).toEqual(composeSupergraph({ legal, organisation }));
  expect(composed.faults).toBeUndefined();
});

it("writes an address into the supergraph that says which subgraph it stands for", () => {
  const composed = composeSupergraph(REGISTRY);

  expect(composed.faults ?? composed.supergraph).toContain(
    'ORGANISATION @join__graph(name: "organisation", url: "http://organisation.lienthong.internal/graphql")',
  );
});

it("says why subgraphs do not compose", () => {
  const legal = linked('type Query { name: String } type Body @key(fields: "id") { id: ID! }');
  const services = linked("type Query { other: String name: String }");

  expect(composeSupergraph({ legal, services })).toEqual({
    faults: [
      {
        at: "INVALID_FIELD_SHARING",
        message:
          'Non-shareable field "Query.name" is resolved from multiple subgraphs: it is resolved from subgraphs "legal" and "services" and defined as non-shareable in all of them',
      },
    ],
  });
});
