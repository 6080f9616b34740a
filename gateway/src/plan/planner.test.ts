import { expect, test } from "vitest";
import { openPlanner, tryPlanner } from "./planner.js";
import { SupergraphError } from "./supergraph-error.js";
import { supergraphOf } from "./testing/supergraph-of.js";

const gradual = supergraphOf({
  old: `type Query { person: Person } type Person @key(fields: "id") { id: ID! name: String age: Int }`,
  fresh: `type Person @key(fields: "id") {
    id: ID!
    name: String @override(from: "old", label: "percent(20)")
    age: Int @override(from: "old", label: "percent(5)")
  }`,
});

test.each([
  { drawn: 0.03, share: 0 },
  { drawn: 0.05, share: 5 },
  { drawn: 0.19, share: 5 },
  { drawn: 0.2, share: 20 },
  { drawn: 0.99, share: 20 },
])("a draw of $drawn between two thresholds counts as $share", ({ drawn, share }) => {
  expect(openPlanner(gradual, () => drawn).drawShare()).toBe(share);
});

test("the draw decides who is asked for a field that is moving", async () => {
  const planner = openPlanner(gradual);

  const moved = await planner.plan("{ person { name } }", undefined, 5);
  const stayed = await planner.plan("{ person { name } }", undefined, 20);

  expect(moved?.kind).toBe("Sequence");
  expect(stayed).toMatchObject({ kind: "Fetch", serviceName: "old" });
});

test("without overrides every draw is the same", () => {
  const planner = openPlanner(supergraphOf({ shop: "type Query { a: Int }" }), () => 0.7);

  expect(planner.drawShare()).toBe(0);
});

test("a text the planner cannot read is refused", () => {
  expect(() => openPlanner("type Query {")).toThrow(SupergraphError);
});

const shared = supergraphOf({
  shop: `
    type Query { works: [Work] }
    interface Work @key(fields: "id") { id: ID! }
    type Book implements Work @key(fields: "id") { id: ID! }
    type Film implements Work @key(fields: "id") { id: ID! }
  `,
  press: `type Work @key(fields: "id") @interfaceObject { id: ID! reviews(first: Int): [Review] } type Review { text: String }`,
});
/** One key with two meanings, which no text of ours has: the planner library (0.0.38) aborts. */
const deadly = "{ works { ... on Book { reviews { text } } ... on Film { reviews(first: 7) { text } } } }";

test("an operation that ends the planner costs that operation alone", async () => {
  const planner = openPlanner(shared);
  const plan = (source: string) =>
    planner.plan(source, undefined, 0).then(
      (node) => node?.kind,
      (error) => error.message,
    );

  const outcomes = await Promise.all(["{ works { id } }", deadly, "{ works { id } }"].map(plan));

  expect(outcomes).toEqual(["Fetch", "The planner ended over this operation.", "Fetch"]);
});

test("an operation that ended the planner is not planned again", async () => {
  const planner = openPlanner(shared);
  await expect(planner.plan(deadly, undefined, 0)).rejects.toThrow("The planner ended over this operation.");

  await expect(planner.plan(deadly, undefined, 0)).rejects.toThrow("The planner ended over this operation before.");
});

test("an operation without a way is refused with the planner's reason, and the planner goes on", async () => {
  const planner = openPlanner(shared);

  await expect(planner.plan("{ films { id } }", undefined, 0)).rejects.toThrow(
    "Field 'films' not found in type 'Query'.",
  );

  expect(await planner.plan("{ works { id } }", undefined, 0)).toMatchObject({ kind: "Fetch", serviceName: "shop" });
});

test("more supergraphs than are kept are planned all the same", async () => {
  const planners = Array.from({ length: 20 }, (_, i) =>
    openPlanner(supergraphOf({ [`shop-${i}`]: "type Query { a: Int }" })),
  );

  for (const _ of [1, 2]) {
    const nodes = await Promise.all(planners.map((planner) => planner.plan("{ a }", undefined, 0)));
    expect(nodes.map((node) => node?.kind === "Fetch" && node.serviceName)).toEqual(
      planners.map((_, i) => `shop-${i}`),
    );
  }
});

test("a supergraph can be tried before it is opened", async () => {
  await expect(tryPlanner(shared)).resolves.toBeUndefined();
  await expect(tryPlanner("type Query {")).rejects.toThrow(SupergraphError);
});
