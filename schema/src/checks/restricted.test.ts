import { readSupergraph } from "@lienthong/gateway/plan/read-supergraph.js";
import { expect, it } from "vitest";
import { nextRules } from "../access-rules.js";
import { composeSupergraph } from "../compose-supergraph.js";
import { checkRestricted } from "./restricted.js";
import { checkWeakerRules } from "./weaker-rules.js";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@tag", "@external", "@requires", "@authenticated", "@policy"
])\n`;

function rulesOf(sdls: Readonly<Record<string, string>>) {
  const composed = composeSupergraph(sdls);
  if (composed.faults) throw new Error(JSON.stringify(composed.faults));
  return readSupergraph(composed.supergraph).rules;
}
const faultsIn = (...sdls: string[]) => {
  const named = Object.fromEntries(sdls.map((sdl, at) => [`s${at}`, LINK + sdl]));
  return checkRestricted(named, rulesOf(named));
};

it("names a field that was added to a restricted type without a rule", () => {
  expect(
    faultsIn(`
      type Query { a: Int }
      type Case @tag(name: "restricted") { number: String @authenticated note: String }
    `),
  ).toEqual([
    {
      at: "Case.note",
      message: "belongs to a restricted type and has no rule: add @authenticated, @requiresScopes or @policy.",
    },
  ]);
});

it("takes a restricted type that asks for something as a whole", () => {
  expect(
    faultsIn(
      'type Query { case: Case } type Case @tag(name: "restricted") @authenticated { number: String! note: String! }',
    ),
  ).toEqual([]);
});

it("names a field that a denial would make take its whole object along", () => {
  expect(
    faultsIn(
      "type Query { body: Body } type Body { name: String! cases: [Case!]! } type Case @authenticated { n: Int }",
    ),
  ).toEqual([{ at: "Body.cases", message: "may be denied, so it must be nullable." }]);
});

it("a field that is computed from what asks for more does not compose", () => {
  const owner =
    'type Query { a: Int } type Body @key(fields: "id") { id: ID! cases: Int @policy(policies: [["CHIEF"]]) }';
  const computing = (rule: string) =>
    `type Body @key(fields: "id") { id: ID! cases: Int @external rank: Int @requires(fields: "cases") ${rule} }`;

  expect(() => faultsIn(owner, computing("@authenticated"))).toThrow("MISSING_TRANSITIVE_AUTH_REQUIREMENTS");
  expect(faultsIn(owner, computing('@policy(policies: [["CHIEF"]])'))).toEqual([]);
});

it("names a field that asks for less than it did, and keeps its rule in the book until a person takes it out", () => {
  const before = rulesOf({ a: `${LINK}type Query { a: Int @policy(policies: [["CHIEF"]]) b: Int @authenticated }` });
  const book = nextRules(new Map(), before);
  const after = rulesOf({ a: `${LINK}type Query { a: Int @authenticated }` });

  expect(checkWeakerRules(book, after)).toEqual([
    {
      at: "Query.a",
      message:
        "no longer asks for @policy(CHIEF): restore the rule, or take its line out of access-rules.json by hand.",
    },
  ]);
  expect([...nextRules(book, after)]).toEqual([["Query.a", book.get("Query.a")]]);
  expect(checkWeakerRules(book, before)).toEqual([]);
});
