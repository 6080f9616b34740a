import { expect, it } from "vitest";
import { linked } from "../test/registry.js";
import { composeSupergraph } from "./compose-supergraph.js";

const OWNER = `"Where bodies are." type Query { body: Body }  "A body of the State." type Body @key(fields: "id") { id: ID! }`;
const GUEST = `type Query { told: Int }
  "A body of the organisation subgraph; here, its documents." type Body @key(fields: "id") { id: ID! documents: Int }`;

it("says of a type what its owner says, whichever subgraph comes first", () => {
  for (const [owner, guest] of [
    ["a", "b"],
    ["b", "a"],
  ] as const) {
    const { api } = composeSupergraph({ [owner]: linked(OWNER), [guest]: linked(GUEST) }) as { api: string };

    expect(api).toContain('"""A body of the State."""\ntype Body {');
  }
});
