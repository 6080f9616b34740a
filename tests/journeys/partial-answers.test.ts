import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

describe("while the legal subgraph is away", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ over: "http" });
    await world.stop("legal");
  });
  afterAll(() => world.close());

  it("questions to the others are answered beside those to it", async () => {
    const query = `{
      legalDocuments(first: 1) { edges { node { number } } }
      organisations(query: "so noi vu", first: 1) { edges { node { name documentsIssued(first: 1) { edges { cursor } } } } }
    }`;

    const { status, data, errors } = await world.ask(query);

    expect(status).toBe(200);
    expect(data).toEqual({
      legalDocuments: null,
      organisations: { edges: [{ node: { name: "Sở Nội vụ", documentsIssued: null } }] },
    });
    expect(errors.map(({ path }) => path?.join("."))).toEqual(
      expect.arrayContaining(["legalDocuments", "organisations.edges.0.node.documentsIssued"]),
    );
  });
});
