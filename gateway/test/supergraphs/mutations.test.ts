import { beforeEach, expect, test } from "vitest";
import { world } from "../world/world.js";

let journal: string[] = [];

const write = (line: string) => ({ n: journal.push(line), entry: { id: String(journal.length) } });

const { ask, calls } = world({
  left: {
    sdl: `
      type Query { journal: [String!]! }
      type Mutation { left(say: String!): Written leftFails: Written leftMust: Written! }
      type Written @shareable { n: Int entry: Entry }
      type Entry @key(fields: "id") { id: ID! seen: Int }
    `,
    resolvers: {
      Query: { journal: () => journal },
      Mutation: {
        left: async (_: unknown, { say }: { say: string }) => {
          await null;
          return write(`left ${say}`);
        },
        leftFails: () => {
          journal.push("left fails");
          throw new Error("left fell over");
        },
      },
      Entry: { seen: () => journal.length },
    },
  },
  right: {
    sdl: `
      type Mutation { right(say: String!): Written }
      type Written @shareable { n: Int entry: Entry }
      type Entry @key(fields: "id") { id: ID! text: String total: Int }
    `,
    resolvers: {
      Mutation: { right: (_: unknown, { say }: { say: string }) => write(`right ${say}`) },
      Entry: { total: () => journal.length, text: ({ id }: { id: string }) => journal[Number(id) - 1] ?? null },
    },
  },
});

beforeEach(() => {
  journal = [];
  calls.length = 0;
});

test("mutations run one after the other, in the order written, across subgraphs", async () => {
  expect(
    await ask(
      `mutation { a: left(say: "1") { n } b: right(say: "2") { n } c: left(say: "3") { n } d: right(say: "4") { n } }`,
    ),
  ).toEqual({
    data: { a: { n: 1 }, b: { n: 2 }, c: { n: 3 }, d: { n: 4 } },
  });

  expect(journal).toEqual(["left 1", "right 2", "left 3", "right 4"]);
});

test("neighbours in one subgraph keep their order too", async () => {
  await ask(`mutation { z: right(say: "1") { n } y: right(say: "2") { n } x: left(say: "3") { n } }`);

  expect(journal).toEqual(["right 1", "right 2", "left 3"]);
});

test("the payload of a mutation is joined with other subgraphs", async () => {
  expect(
    await ask(`mutation { a: left(say: "x") { entry { id text } } b: right(say: "y") { entry { text } } }`),
  ).toEqual({
    data: { a: { entry: { id: "1", text: "left x" } }, b: { entry: { text: "right y" } } },
  });
});

test("one that fails leaves the others done, and is reported at its own field", async () => {
  expect(await ask(`mutation { a: left(say: "1") { n } b: leftFails { n } c: right(say: "2") { n } }`)).toEqual({
    data: { a: { n: 1 }, b: null, c: { n: 3 } },
    errors: [{ path: ["b"], message: "left fell over" }],
  });
});

test("each mutation is done once", async () => {
  await ask(`mutation { left(say: "once") { n entry { text seen } } }`);

  expect(journal).toEqual(["left once"]);
  expect(calls.filter((call) => call.query.startsWith("mutation"))).toHaveLength(1);
});

test("a skipped mutation is not done", async () => {
  const query = `mutation ($no: Boolean!) { a: left(say: "1") @include(if: $no) { n } b: right(say: "2") { n } c: left(say: "3") @skip(if: true) { n } }`;

  expect(await ask(query, { no: false })).toEqual({ data: { b: { n: 1 } } });

  expect(journal).toEqual(["right 2"]);
});

test("what a mutation answers is read before the next one is done", async () => {
  expect(
    await ask(`mutation { a: left(say: "1") { entry { seen total } } b: left(say: "2") { entry { seen total } } }`),
  ).toEqual({
    data: { a: { entry: { seen: 1, total: 1 } }, b: { entry: { seen: 2, total: 2 } } },
  });
});
