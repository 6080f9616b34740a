import { parse, print } from "graphql";
import { expect, it } from "vitest";
import { partialAnswers, withPartialAnswers } from "./partial-answers.js";

const told = (sdl: string) => print(withPartialAnswers(parse(sdl)));
const same = (sdl: string) => print(parse(sdl));

it("lets every question be left unanswered", () => {
  expect(told("type Query { documents: [Document!]! document: Document }")).toBe(
    same("type Query { documents: [Document!] document: Document }"),
  );
});

it("lets what is given to another's entity be left out, but neither its key nor what its home defines", () => {
  expect(told('type Body @key(fields: "id") { id: ID! name: String! @external drafts: [Draft!]! }')).toBe(
    same('type Body @key(fields: "id") { id: ID! name: String! @external drafts: [Draft!] }'),
  );
});

it("lets all be left out where all meet and nobody is at home", () => {
  expect(told('type Year @key(fields: "body year") { body: ID! year: Int! due: Int! @external done: Int! }')).toBe(
    same('type Year @key(fields: "body year") { body: ID! year: Int! due: Int @external done: Int }'),
  );
});

it.each([
  ["its own record", 'type Draft implements Node @key(fields: "id") { id: ID! title: String! }'],
  ["a value", "type Money { amount: Int! }"],
  ["a command", "type Mutation { publish: Payload! }"],
])("leaves %s as it is", (_what, sdl) => {
  expect(told(sdl)).toBe(same(sdl));
});

it("names what may be left out", () => {
  const sdl = 'type Query { a: Int } type Body @key(fields: "id") { id: ID! b: Int } type Money { amount: Int! }';

  expect(partialAnswers(parse(sdl))).toEqual(["Query.a", "Body.b"]);
});
