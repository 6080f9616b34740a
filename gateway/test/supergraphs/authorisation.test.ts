import { parse } from "graphql";
import { expect, test } from "vitest";
import type { Principal } from "../../src/door/identity/principal.js";
import { openGraph } from "../../src/open-graph.js";
import { compose } from "../world/compose.js";
import { world } from "../world/world.js";

const principal = (scopes: string[] = [], policies: string[] = []): Principal => ({
  isSignedIn: true,
  grants: { scopes: new Set(scopes), policies: new Set(policies) },
  expiresAt: null,
  claims: { sub: "mai" },
});
const reader = principal();
const nurse = principal(["wards:read"], ["NURSE"]);

const ward = { id: "w1", name: "Khoa Nội", beds: 40, secret: "W-SECRET", log: ["L-1"] };
const patient = { __typename: "Patient", id: "p1", name: "P-NAME", note: "P-NOTE", ward };
const { ask, calls, graph } = world({
  hospital: {
    sdl: `
      type Query {
        ward: Ward
        patient: Patient
        patients: [Patient!]!
        found: Found
        finds: [Found]
        place: Place
        closed: String! @authenticated
      }
      type Mutation { admit(name: String): Patient rename: String @authenticated }
      type Subscription { admissions: Patient rings: Int }
      type Ward implements Place @key(fields: "id") {
        id: ID!
        name: String
        beds: Int
        secret: String @requiresScopes(scopes: [["wards:read"], ["all"]])
        log: [String!]! @policy(policies: [["NURSE"], ["DOCTOR", "SENIOR"]])
        patients: [Patient!]!
      }
      type Patient implements Place @key(fields: "id") @authenticated {
        id: ID!
        name: String
        note: String @policy(policies: [["NURSE"]])
        ward: Ward
      }
      interface Place { id: ID! name: String }
      union Found = Ward | Patient
    `,
    resolvers: {
      Query: {
        ward: () => ({ ...ward, patients: [patient] }),
        patient: () => patient,
        patients: () => [patient],
        found: () => patient,
        finds: () => [{ __typename: "Ward", ...ward }, patient],
        place: () => patient,
        closed: () => "C-1",
      },
      Mutation: { admit: () => patient, rename: () => "renamed" },
      Ward: { __resolveReference: async () => ward },
      Patient: { __resolveReference: async () => patient },
    },
  },
  kitchen: {
    sdl: `
      type Query { menu: String }
      type Patient @key(fields: "id") @authenticated { id: ID! diet: String }
      type Ward @key(fields: "id") { id: ID! meals: Int }
    `,
    resolvers: {
      Query: { menu: () => "cháo" },
      Patient: { diet: () => "P-DIET" },
      Ward: { meals: () => 120 },
    },
  },
});

test.each([
  ["a field that gives it", "{ ward { name } patient { name } }", { ward: { name: "Khoa Nội" }, patient: null }],
  ["an alias", "{ menu me: patient { n: name } }", { menu: "cháo", me: null }],
  ["a fragment", "{ menu ...F } fragment F on Query { patient { ...G } } fragment G on Patient { name }", null],
  ["an inline fragment on an interface", "{ place { ... on Patient { note diet } } menu }", null],
  ["a union", "{ found { ... on Patient { name diet } ... on Ward { name } } menu }", null],
  ["an interface's own field", "{ place { name } menu }", null],
  ["a relation", "{ ward { name patients { name } } menu }", { ward: null, menu: "cháo" }],
  ["a list", "{ finds { ... on Ward { name } ... on Patient { name } } }", null],
])("who is not signed in does not get a restricted type through %s", async (_through, query, data) => {
  const answer = await ask(query);

  expect(JSON.stringify(answer)).not.toMatch(/P-|L-|C-/);
  expect(answer.errors?.every(({ message }) => message.startsWith("Sign in to ask for "))).toBe(true);
  if (data) expect(answer.data).toEqual(data);
});

test("what is denied is null with an error at its place, and what stands beside it is kept", async () => {
  expect(await ask("{ ward { name secret log meals } menu }")).toEqual({
    data: { ward: null, menu: "cháo" },
    errors: [
      { path: ["ward", "log"], message: "Sign in to ask for Ward.log." },
      { path: ["ward", "secret"], message: "Sign in to ask for Ward.secret." },
    ],
  });
  expect(await ask("{ ward { name secret beds } }")).toEqual({
    data: { ward: { name: "Khoa Nội", secret: null, beds: 40 } },
    errors: [{ path: ["ward", "secret"], message: "Sign in to ask for Ward.secret." }],
  });
});

test("no subgraph is asked for what is denied", async () => {
  calls.length = 0;

  await ask("{ patient { name diet } closed ward { name secret } }");

  expect(calls.map(({ to, query }) => [to, query.replace(/\s+/g, "")])).toEqual([["hospital", "{ward{name}}"]]);
});

test("a mutation that is denied is not run", async () => {
  calls.length = 0;

  expect(await ask('mutation { rename admit(name: "x") { name } }')).toMatchObject({
    data: { rename: null, admit: null },
  });
  expect(calls).toEqual([]);
});

test("a subscription that is denied is an answer with the reason", async () => {
  const document = "subscription { admissions { name } }";
  const scope = { requestId: "r", headers: {} };

  expect(await graph.subscribe({ document: parse(document), scope })).toMatchObject({
    data: { admissions: null },
    errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
  });
});

test.each([
  ["true", { patient: null, menu: "cháo" }],
  ["false", { menu: "cháo" }],
])("a condition of %s opens nothing", async (on, data) => {
  const document = parse("query ($on: Boolean!) { patient @include(if: $on) { name } menu }");
  const answer = await graph.execute({
    document,
    variables: { on: on === "true" },
    scope: { requestId: "r", headers: {} },
  });

  expect(JSON.parse(JSON.stringify(answer.data))).toEqual(data);
});

const as = async (who: Principal, query: string) => {
  const scope = { requestId: "r", headers: {}, principal: who };
  const { data, errors = [] } = await graph.execute({ document: parse(query), source: query, scope });
  return { data: JSON.parse(JSON.stringify(data)), codes: errors.map(({ extensions }) => extensions.code) };
};

test("who is signed in gets what asks for that alone, and is told of the rest that it is not theirs", async () => {
  expect(await as(reader, "{ patient { name diet note } ward { secret } closed }")).toEqual({
    data: { patient: { name: "P-NAME", diet: "P-DIET", note: null }, ward: { secret: null }, closed: "C-1" },
    codes: ["FORBIDDEN", "FORBIDDEN"],
  });
});

test("scopes and policies open what asks for them; of several lists one must be had whole", async () => {
  expect(await as(nurse, "{ patient { note } ward { secret log } }")).toEqual({
    data: { patient: { note: "P-NOTE" }, ward: { secret: "W-SECRET", log: ["L-1"] } },
    codes: [],
  });
  expect((await as(principal([], ["SENIOR"]), "{ ward { log } }")).codes).toEqual(["FORBIDDEN"]);
  expect((await as(principal([], ["SENIOR", "DOCTOR"]), "{ ward { log } }")).codes).toEqual([]);
});

test("one document asked by several principals gives each their own answer, whoever asked first", async () => {
  const query = "{ patient { name note } ward { name log } }";

  for (let round = 0; round < 3; round++) {
    expect((await as(nurse, query)).codes).toEqual([]);
    expect((await as(reader, query)).codes).toEqual(["FORBIDDEN", "FORBIDDEN"]);
    expect((await ask(query)).data).toEqual({ patient: null, ward: null });
  }
});

test("the schema that is told to who is not signed in has nothing restricted in it", async () => {
  const names = "{ __schema { types { name fields { name } possibleTypes { name } } } }";

  const told = JSON.stringify((await ask(names)).data);
  expect(told).toContain('"beds"');
  expect(told).not.toMatch(/"Patient"|"patient"|"patients"|"secret"|"log"|"closed"|"Mutation"/);
  expect((await ask('{ __type(name: "Patient") { name } }')).data).toEqual({ __type: null });
  expect((await as(reader, '{ __type(name: "Patient") { name } }')).data).toEqual({ __type: { name: "Patient" } });
});

test.each([
  [
    "an alias of the specification",
    '@link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "auth", for: SECURITY)',
  ],
  [
    "an import under another name",
    '@link(url: "https://specs.apollo.dev/policy/v0.1", import: [{ name: "@policy", as: "@scope" }], for: SECURITY)',
  ],
])("a supergraph that renames a rule by %s is not opened", (_how, link) => {
  const { supergraphSdl } = compose({ a: "type Query { a: String }" });
  const renamed = supergraphSdl.replace(/@link\(/, `${link} @link(`);

  expect(() => openGraph(renamed, { transports: () => ({}) as never })).toThrow(
    "another name: compose it under its own",
  );
});
