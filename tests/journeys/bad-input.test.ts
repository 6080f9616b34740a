import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { WORLDS } from "@lienthong/tests/support/worlds.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

describe.each(WORLDS)("a client that asks wrongly %s", (_name, options) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(options);
  });
  afterAll(() => world.close());

  const numbers = "edges { node { number } } pageInfo { endCursor }";
  const refusal = async (query: string, variables?: Record<string, unknown>) => {
    const { errors } = await world.ask(query, variables);
    return errors.map(({ message, extensions }) => `${extensions.code}: ${message}`);
  };

  it.each([
    ["first: 0", "BAD_PAGE: `first` is 0; give a number from 1 to 100."],
    ["first: 101", "BAD_PAGE: `first` is 101; give a number from 1 to 100."],
    ["last: 2, first: 2", "BAD_PAGE: Give `first` and `after`, or `last` and `before`, not both pairs."],
  ])("for a page by %s is told which it may ask for", async (page, told) => {
    expect(await refusal(`{ legalDocuments(${page}) { ${numbers} } }`)).toEqual([told]);
  });

  it("with a cursor that was changed, or made up, is told to take one of this list", async () => {
    const { data } = await world.ask(`{ legalDocuments(first: 1) { ${numbers} } }`);
    const { endCursor } = (data as { legalDocuments: { pageInfo: { endCursor: string } } }).legalDocuments.pageInfo;
    const changed = endCursor.replace(/.$/, (last) => (last === "A" ? "B" : "A"));

    for (const after of [changed, "made-up"]) {
      expect(await refusal(`{ legalDocuments(first: 1, after: "${after}") { ${numbers} } }`)).toEqual([
        expect.stringMatching(/^BAD_CURSOR: `after` is no cursor of this list/),
      ]);
    }
  });

  it("for a day that does not exist is told so, whether it is written into the query or sent beside it", async () => {
    const written = await refusal(`{ legalDocuments(first: 1, inForceOn: "2026-02-30") { ${numbers} } }`);
    const sent = await refusal(`query ($on: PlainDate) { legalDocuments(first: 1, inForceOn: $on) { ${numbers} } }`, {
      on: "2026-02-30",
    });

    expect(written).toEqual([expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED): .*is not a day/)]);
    expect(sent).toEqual([expect.stringMatching(/^BAD_USER_INPUT: .*got invalid value "2026-02-30"/)]);
  });

  it("for long lists within each of a long list is refused by what they would cost, however short the question", async () => {
    const { data, errors } = await world.ask("{ areaTree { area { tree { area { id } } } } }");

    expect([data, errors.map(({ extensions }) => extensions.code)]).toEqual([undefined, ["COST_TOO_HIGH"]]);
  });

  it("for what nobody knows is answered with nothing", async () => {
    const { data, errors } = await world.ask(
      `{ legalDocument(id: "LegalDocument_nobody") { id } organisation(id: "rubbish") { id } node(id: "rubbish") { id } }`,
    );

    expect([data, errors]).toEqual([{ legalDocument: null, organisation: null, node: null }, []]);
  });
});
