import { expect, it } from "vitest";
import { checkDrift } from "./drift.js";

it("takes files that are what the code prints", () => {
  expect(checkDrift({ "api.graphql": "type Query" }, { "api.graphql": "type Query" })).toEqual([]);
});

it("names the file that is missing, that differs, and that should not be there", () => {
  const printed = { "api.graphql": "type Query", "subgraphs/legal.graphql": "scalar Day" };
  const committed = { "api.graphql": "type Query ", "subgraphs/law.graphql": "scalar Day" };

  expect(checkDrift(printed, committed)).toEqual([
    {
      at: "schema/api.graphql",
      message: "is not what the code says: run npm run schema and commit what it writes.",
    },
    {
      at: "schema/subgraphs/law.graphql",
      message: "is there, though the code has it no longer: run npm run schema and commit what it writes.",
    },
    {
      at: "schema/subgraphs/legal.graphql",
      message: "is not there: run npm run schema and commit what it writes.",
    },
  ]);
});
