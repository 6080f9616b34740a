import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { checkForeignKeys } from "./foreign-keys.js";

it("refuses ids of other records given as text, alone or in a list", () => {
  const api = buildSchema(`
    type Query { body: Body }
    type Body implements Owned { id: ID! areaId: ID documentIds: [String!]! ownerID: String! }
    interface Owned { ownerID: String! }
  `);

  expect(checkForeignKeys(api)).toEqual([
    { at: "Body.areaId", message: "exposes a foreign key: give the record itself, as `area`." },
    { at: "Body.documentIds", message: "exposes a foreign key: give the record itself, as `document`." },
    { at: "Body.ownerID", message: "exposes a foreign key: give the record itself, as `owner`." },
    { at: "Owned.ownerID", message: "exposes a foreign key: give the record itself, as `owner`." },
  ]);
});

it("takes the id that other subgraphs require of a lineage, there alone", () => {
  const api = buildSchema("type Query { of: AreaLineage } type AreaLineage { areaId: ID! bodyId: ID! }");

  expect(checkForeignKeys(api).map(({ at }) => at)).toEqual(["AreaLineage.bodyId"]);
});

it("takes the body's id in the key of its period", () => {
  const api = buildSchema("type Query { of: OrganisationPeriod } type OrganisationPeriod { organisationId: ID! }");

  expect(checkForeignKeys(api)).toEqual([]);
});

it("takes ids that come in, a client's own id, and words that only end alike", () => {
  const api = buildSchema(`
    type Query { body(areaId: ID!): Body }
    type Body { clientMutationId: String! paid: String grid: ID amountId: Int }
    input Move { areaId: ID! }
  `);

  expect(checkForeignKeys(api)).toEqual([]);
});
