import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { ENGINES, openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { describe, expect, it } from "vitest";

describe.each(SUBGRAPHS.map(({ name }) => name))("the migrations of %s", (name) => {
  const definition = SUBGRAPHS.find((each) => each.name === name)!;

  it.each(ENGINES)("make on %s exactly the tables that the code declares", async (engine) => {
    const subgraph = await openTestSubgraph(definition, engine);

    expect(await subgraph.database.pendingSql()).toBe("");
    await subgraph.close();
  });
});
