import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { checkMutations } from "./mutations.js";

const TYPES = `
  type Query { now: Int }
  type UserError { message: String! }
  input RenameInput { clientMutationId: String! name: String! }
  input BareInput { name: String! }
  type RenamePayload { userErrors: [UserError!]! }
  type BarePayload { done: Boolean! }
`;

const faultsOf = (mutation: string) => checkMutations(buildSchema(`${TYPES} type Mutation { ${mutation} }`));

it("takes a mutation with one input and a payload that tells refusals", () => {
  expect(faultsOf("rename(input: RenameInput!): RenamePayload!")).toEqual([]);
  expect(checkMutations(buildSchema(TYPES))).toEqual([]);
});

it.each([
  "rename: RenamePayload!",
  "rename(input: RenameInput): RenamePayload!",
  "rename(data: RenameInput!): RenamePayload!",
  "rename(input: RenameInput!, force: Boolean): RenamePayload!",
  "rename(input: String!): RenamePayload!",
])("refuses %s", (mutation) => {
  expect(faultsOf(mutation)).toEqual([
    { at: "Mutation.rename", message: "must take exactly one argument, input, non-null and of an input type." },
  ]);
});

it("refuses an input that cannot be sent twice for one act, and a payload without refusals", () => {
  expect(faultsOf("rename(input: BareInput!): BarePayload!")).toEqual([
    {
      at: "Mutation.rename",
      message: "takes BareInput, which must have clientMutationId: String! (the same one twice does the thing once).",
    },
    { at: "Mutation.rename", message: "gives BarePayload!, which must have userErrors: [UserError!]!." },
  ]);
});
