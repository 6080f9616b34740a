import { expect, test } from "vitest";
import { openPlanner } from "./planner.js";
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
