import { expect, test } from "vitest";
import { world } from "../world/world.js";

const person = {
  id: "p1",
  email: "lan@example.vn",
  card: { series: "A", number: 7 },
  phones: [{ n: "1" }, { n: "2" }],
};

const { ask, calls } = world({
  people: {
    sdl: `
      type Query { person: Person }
      type Person
        @key(fields: "id")
        @key(fields: "email")
        @key(fields: "card { series number }")
        @key(fields: "phones { n }") {
        id: ID!
        email: String!
        card: Card!
        phones: [Phone!]!
        name: String
      }
      type Card @shareable { series: String! number: Int! }
      type Phone @shareable { n: String! }
    `,
    resolvers: {
      Query: { person: () => ({ ...person, name: "Lan" }) },
      Person: {
        __resolveReference: async (stub: Partial<typeof person>) => (isThem(stub) ? { ...person, name: "Lan" } : null),
      },
    },
  },
  letters: {
    sdl: `
      type Query { sender: Person }
      type Person @key(fields: "email") { email: String! letters: Int }
    `,
    resolvers: { Query: { sender: () => ({ email: person.email }) }, Person: { letters: () => 3 } },
  },
  library: {
    sdl: `
      type Query { reader: Person }
      type Person @key(fields: "card { series number }") { card: Card! loans: [Loan!] }
      type Card @shareable { series: String! number: Int! }
      type Loan @key(fields: "of { card { number } } day") { of: Person! day: Int! note: String }
    `,
    resolvers: {
      Query: { reader: () => ({ card: person.card }) },
      Person: {
        loans: ({ card }: typeof person) => [{ of: { card }, day: 1, note: `card ${card.series}${card.number}` }],
      },
    },
  },
  fines: {
    sdl: `
      type Loan @key(fields: "of { card { number } } day") { of: Person! day: Int! fine: Int }
      type Person @key(fields: "card { series number }", resolvable: false) { card: Card! }
      type Card @shareable { series: String! number: Int! }
    `,
    resolvers: { Loan: { fine: ({ of, day }: { of: typeof person; day: number }) => of.card.number * 100 + day } },
  },
  calls: {
    sdl: `
      type Query { caller: Person }
      type Person @key(fields: "phones { n }") { phones: [Phone!]! lastCall: String }
      type Phone @shareable { n: String! }
    `,
    resolvers: {
      Query: { caller: () => ({ phones: person.phones }) },
      Person: { lastCall: ({ phones }: typeof person) => phones.map((phone) => phone.n).join("+") },
    },
  },
});

function isThem({ id, email, card, phones }: Partial<typeof person>): boolean {
  return id === person.id || email === person.email || card?.number === 7 || phones?.length === 2;
}

test.each([
  { key: "one of several keys", query: `{ sender { name } }`, data: { sender: { name: "Lan" } } },
  { key: "a key of objects", query: `{ reader { name } }`, data: { reader: { name: "Lan" } } },
  { key: "a key of a list of objects", query: `{ caller { name } }`, data: { caller: { name: "Lan" } } },
  {
    key: "from one key to another",
    query: `{ sender { loans { note } } }`,
    data: { sender: { loans: [{ note: "card A7" }] } },
  },
  { key: "and to a list", query: `{ reader { lastCall letters } }`, data: { reader: { lastCall: "1+2", letters: 3 } } },
  {
    key: "a compound key with objects in objects",
    query: `{ reader { loans { fine } } }`,
    data: { reader: { loans: [{ fine: 701 }] } },
  },
  {
    key: "all of them",
    query: `{ person { letters lastCall loans { fine day } } }`,
    data: { person: { letters: 3, lastCall: "1+2", loans: [{ fine: 701, day: 1 }] } },
  },
])("subgraphs join by $key", async ({ query, data }) => {
  expect(await ask(query)).toEqual({ data });
});

test("the key is sent as the other subgraph declares it", async () => {
  calls.length = 0;

  await ask(`{ person { lastCall } }`);

  expect(calls[1]?.variables).toEqual({
    representations: [{ __typename: "Person", phones: [{ n: "1" }, { n: "2" }] }],
  });
});
