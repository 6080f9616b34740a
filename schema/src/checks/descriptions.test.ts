import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { checkDescriptions } from "./descriptions.js";

it("names everything that has no description, by its coordinate", () => {
  const api = buildSchema(`
    directive @mark(level: Int) on FIELD_DEFINITION
    type Query { body(id: ID!): Body }
    type Mutation { rename(input: RenameInput!): Body }
    type Body implements Named { name: String }
    interface Named { name: String }
    union Any = Body
    enum Level { XA }
    input RenameInput { name: String! }
    scalar Day
    """ """ type Blank { "Said." name: String }
  `);

  expect(checkDescriptions(api).map(({ at }) => at)).toEqual([
    ...["Any", "Blank", "Body", "Day", "Level", "Named", "RenameInput"],
    ...["Body.name", "Mutation.rename", "Named.name", "Query.body"],
    ...["Mutation.rename(input:)", "Query.body(id:)", "@mark(level:)"],
    ...["RenameInput.name", "Level.XA"],
  ]);
});

it("asks for none on the root types", () => {
  const api = buildSchema(`type Query { "Now." now: Day } type Subscription { "Now." now: Day } "A day." scalar Day`);

  expect(checkDescriptions(api)).toEqual([]);
});
