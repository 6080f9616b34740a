import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { linked, REGISTRY } from "../test/registry.js";
import { checkContract } from "./check-contract.js";
import { describeReport } from "./describe-report.js";
import { writeContract } from "./write-contract.js";

const TODAY = "2026-11-23" as PlainDate;

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "contract-"));
  fs.writeFileSync(path.join(folder, "CHANGELOG.md"), "## 0.1.0 — unreleased\n");
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const failedChecks = async (owners: Record<string, string>) =>
  Object.entries(await checkContract(owners, TODAY, folder))
    .filter(([, faults]) => faults.length > 0)
    .map(([check]) => check);

it("holds for a graph that keeps the rules and whose files are committed", async () => {
  await writeContract(REGISTRY, folder);

  const report = await checkContract(REGISTRY, TODAY, folder);

  expect(describeReport(report)).toBe("The contract holds: 17 checks, no fault.");
});

it("says all that is wrong at once, each with its place", async () => {
  await writeContract(REGISTRY, folder);
  const reform = linked(`
    type Query { plans: [Plan] @deprecated(reason: "Use another") plansConnection: PlanConnection! }
    type Mutation { plan(name: String!): Plan }
    type Plan { id: ID! bodyId: String! level: Level! }
    type PlanConnection { rows: Int! }
    enum Level @tag(name: "x") { XA }
  `);

  const report = await checkContract({ ...REGISTRY, reform }, TODAY, folder);

  const places = Object.entries(report).flatMap(([check, faults]) =>
    [...new Set(faults.map(({ at }) => at))].map((at) => `${check}: ${at}`),
  );
  expect(places.filter((place) => !place.startsWith("descriptions"))).toEqual([
    "federation directives: reform: Level",
    "deprecations: Query.plans",
    "partial answers: Query.plansConnection",
    "lists: Query.plans",
    "nodes: Plan.id",
    ...["PlanConnection", "PlanEdge", "PageInfo", "Query.plansConnection"].map((at) => `connections: ${at}`),
    "mutations: Mutation.plan",
    "foreign keys: Plan.bodyId",
    ...["api.graphql", "public.graphql", "subgraphs/reform.graphql", "supergraph.graphql"].map(
      (at) => `drift: schema/${at}`,
    ),
  ]);
  expect(report.descriptions?.map(({ at }) => at)).toContain("Plan.bodyId");
});

it("tells why subgraphs do not compose, with what can be said of each alone", async () => {
  const reform = linked('type Query { organisation(id: ID!): String } enum Level @tag(name: "x") { XA }');

  expect(await failedChecks({ ...REGISTRY, reform })).toEqual(["federation directives", "composition"]);
});

it("breaks on a removal since the release until it is recorded", async () => {
  await writeContract(REGISTRY, folder);
  fs.copyFileSync(path.join(folder, "api.graphql"), path.join(folder, "released.graphql"));
  const changelog = path.join(folder, "CHANGELOG.md");
  fs.writeFileSync(changelog, "## 0.2.0 — unreleased\n\n## 0.1.0 — 2026-11-20\n");
  const owners = { ...REGISTRY, legal: REGISTRY.legal.replace('"Its title." title: String!', "") };
  await writeContract(owners, folder);
  expect(await failedChecks(owners)).toEqual(["breaking changes"]);

  const record = "- BREAKING LegalDocument.title: Field 'title' was removed from object type 'LegalDocument' — no use.";
  fs.writeFileSync(changelog, fs.readFileSync(changelog, "utf8").replace("unreleased\n", `unreleased\n${record}\n`));

  expect(await failedChecks(owners)).toEqual([]);
});

it("holds again when a release is cut by a copy and a day, and asks for a section when the next change comes", async () => {
  await writeContract(REGISTRY, folder);
  fs.copyFileSync(path.join(folder, "api.graphql"), path.join(folder, "released.graphql"));
  fs.writeFileSync(path.join(folder, "CHANGELOG.md"), "## 0.1.0 — 2026-11-23\n");
  expect(await failedChecks(REGISTRY)).toEqual([]);

  const owners = { ...REGISTRY, reform: linked('type Query { "Now." now: Int }') };
  await writeContract(owners, folder);

  expect(await failedChecks(owners)).toEqual(["breaking changes"]);
});

it("sees a committed file that was edited by hand", async () => {
  await writeContract(REGISTRY, folder);
  fs.appendFileSync(path.join(folder, "supergraph.graphql"), "\n");

  const report = await checkContract(REGISTRY, TODAY, folder);

  expect(describeReport(report)).toBe(`drift
  schema/supergraph.graphql is not what the code says: run npm run schema and commit what it writes.

The contract does not hold: 1 fault.`);
});
