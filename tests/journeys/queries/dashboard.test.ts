import { describeSavedQueries } from "@lienthong/tests/support/saved-queries.js";
import { expect, it } from "vitest";

describeSavedQueries("of the dashboard", (run) => {
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
