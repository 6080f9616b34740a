import { parse } from "graphql";
import { expect, test } from "vitest";
import { asSent } from "../world/answer.js";
import { world } from "../world/world.js";

const { ask, graph } = world({
  catalogue: {
    sdl: `
      type Query { book: Book }
      type Book @key(fields: "id") { id: ID! pages: Int }
    `,
    resolvers: {
      Query: { book: () => ({ id: "1", pages: 100 }) },
      Book: { pages: () => 100 },
    },
  },
  lending: {
    sdl: `
      type Query { loan: Loan }
      type Loan { book: Book }
      type Book @key(fields: "id") { id: ID! pages: Int @external bulk: Int @requires(fields: "pages") loan: Loan }
    `,
    resolvers: {
      Query: { loan: () => ({ book: { id: "1" } }) },
      Book: { bulk: ({ pages }: { pages: number }) => pages * 2, loan: () => ({ book: { id: "1" } }) },
    },
  },
});

test.each([
  { query: `{ book { bulk } }`, data: { book: { bulk: 200 } } },
  { query: `{ loan { book { bulk } } }`, data: { loan: { book: { bulk: 200 } } } },
  { query: `{ book { loan { book { pages } } } }`, data: { book: { loan: { book: { pages: 100 } } } } },
])("a required field is computed wherever the planner finds a way: $query", async ({ query, data }) => {
  expect(await ask(query)).toEqual({ data });
});

test("where it finds none the operation is refused, and the next one is answered", async () => {
  const source = `{ book { loan { book { bulk } } } }`;
  const scope = { requestId: "r", headers: {} };

  const refused = asSent(await graph.execute({ document: parse(source), source, scope }));

  expect(refused.data ?? null).toBeNull();
  expect(refused.errors).toHaveLength(1);
  expect(refused.errors?.[0]?.extensions?.code).toBe("PLANNING_FAILED");
  expect(await ask(`{ book { bulk } }`)).toEqual({ data: { book: { bulk: 200 } } });
});
