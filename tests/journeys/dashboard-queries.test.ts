import { readSavedQueries } from "@lienthong/deploy/saved-queries.js";
import { openWorld, type World, type WorldOptions } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const WORLDS: [string, WorldOptions][] = [
  ["in one process on SQLite", { engine: "sqlite", over: "process" }],
  ["over HTTP on PostgreSQL", { engine: "postgresql", over: "http" }],
];
const queries = new Map(readSavedQueries().map((saved) => [saved.id, saved]));

describe.each(WORLDS)("the dashboard's own saved queries %s", (_name, options) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(options);
  });
  afterAll(() => world.close());

  async function run<Data>(id: string): Promise<Data> {
    const { query, variables } = queries.get(id)!;
    const { data, errors } = await world.ask(query, { ...variables });
    expect(errors).toEqual([]);
    return data as Data;
  }

  it("know the committee of the directive and the one of today", async () => {
    type Committee = { names: { name: string }[]; validFrom: string; endedOn: string | null };
    type Page = { edges: { node: Committee }[] };
    const { asOfThen, asOfNow } = await run<{ asOfThen: Page; asOfNow: Page }>("provincial-committees");

    const told = ({ edges }: Page) => edges.map(({ node }) => [node.names.at(-1)?.name, node.endedOn]);
    expect(told(asOfThen)).toContainEqual(["Ủy ban nhân dân tỉnh Nam Định", "2025-07-01"]);
    expect(told(asOfNow)).toContainEqual(["Ủy ban nhân dân tỉnh Ninh Bình", null]);
  });

  it("tell of the merged province nothing before its first quarter, and figures after", async () => {
    type Quarter = { received: number; finished: number; overdue: number } | null;
    type Area = Record<"q1" | "q2" | "q3" | "q4" | "q5" | "q6" | "q7" | "q8", Quarter>;
    const { organisation } = await run<{ organisation: { name: string; area: Area } }>("overdue-over-time");

    const { q1, q2, q3, q8 } = organisation.area;
    expect([organisation.name, q1, q2]).toEqual(["Ủy ban nhân dân tỉnh Ninh Bình", null, null]);
    expect(q3!.received).toBeGreaterThan(q3!.overdue);
    expect(q8!.overdue).toBeGreaterThan(0);
  });
});
