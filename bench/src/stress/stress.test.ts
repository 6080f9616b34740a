import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { stressSubgraph } from "./stress-subgraph.js";

const services = SUBGRAPHS.find(({ name }) => name === "services")!;

eachEngine(services, (subgraph) => {
  it("fifty clients update dossiers while fifty read: no update is lost, and counters equal a recount", async () => {
    const report = await stressSubgraph(subgraph(), ({ done, refused }) => done + refused < 400);

    expect(report.done).toBeGreaterThan(100);
    expect(report.acts).toBe(report.done);
    expect(report.reads).toBeGreaterThan(0);
    expect([report.differing, report.counters > 20]).toEqual([0, true]);
  }, 60_000);
});
