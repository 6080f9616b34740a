import { type PlanNode, QueryPlanner } from "@graphql-hive/router-query-planner";
import { describe, expect, it } from "vitest";
import { REGISTRY } from "../test/registry.js";
import { composeContract } from "./contract.js";

const contract = composeContract(REGISTRY);
if (contract.faults) throw new Error(JSON.stringify(contract.faults));
const planner = new QueryPlanner(contract.supergraph);

/** What a plan asks of which subgraph, in its order. */
async function callsOf(source: string): Promise<string[]> {
  const { node } = await planner.planAsync(source, undefined, new Set(), 0);
  return node ? callsIn(node) : [];
}

function callsIn(step: PlanNode): string[] {
  if ("operation" in step) return [`${step.serviceName}: ${step.operation.replaceAll(/\s+/g, "")}`];
  if ("nodes" in step) return step.nodes.flatMap(callsIn);
  return "node" in step ? callsIn(step.node) : [];
}

describe("a plan that begins with node(id)", () => {
  it("asks every owner it could be of, even for the id alone", async () => {
    const [first, ...owners] = await callsOf('{ node(id: "x") { id } }');

    expect(first).toBe('node: {node(id:"x"){__typenamenodeKey}}');
    expect(owners.map((call) => call.split(":")[0]).sort()).toEqual(["legal", "organisation"]);
    expect(owners.every((call) => call.includes("{id}"))).toBe(true);
  });

  it("asks the owner first when only another subgraph has the field", async () => {
    const calls = await callsOf('{ node(id: "x") { ... on Organisation { documents { title } } } }');

    expect(calls.map((call) => call.split(":")[0])).toEqual(["node", "organisation", "legal"]);
  });

  it("asks only the owner of the type that is asked for", async () => {
    const calls = await callsOf('{ nodes(ids: ["x"]) { ... on LegalDocument { title } } }');

    expect(calls.map((call) => call.split(":")[0])).toEqual(["node", "legal"]);
  });
});

it("leaves other plans as they are: they join by id", async () => {
  const calls = await callsOf('{ document(id: "x") { issuer { name } } }');

  expect(calls[0]).toBe('legal: {document(id:"x"){issuer{__typenameid}}}');
  expect(calls).toHaveLength(2);
});

it("hides the key from clients", () => {
  expect(contract.api).not.toContain("nodeKey");
  expect(contract.api).toContain("type Organisation implements Node {");
});
