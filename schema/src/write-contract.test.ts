import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { linked, REGISTRY } from "../test/registry.js";
import { readText } from "./files.js";
import { writeContract } from "./write-contract.js";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "contract-"));
  fs.writeFileSync(path.join(folder, "CHANGELOG.md"), "## 0.1.0 — unreleased\n");
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const { organisation, legal } = REGISTRY;

it("writes every subgraph, the supergraph and the clients' schema, and then nothing more", async () => {
  const first = await writeContract(REGISTRY, folder);
  const second = await writeContract(REGISTRY, folder);

  const names = ["api", "public", "subgraphs/legal", "subgraphs/node", "subgraphs/organisation", "supergraph"];
  const files = ["access-rules.json", ...names.map((name) => `${name}.graphql`)];
  expect(first).toEqual({
    files: files.map((at) => ({ at, how: "added" })),
    isReleased: false,
    changes: [],
  });
  expect(second).toEqual({ files: [], isReleased: false, changes: [] });
  expect(readText(folder, "subgraphs/node.graphql")).toContain('type Area implements Node @key(fields: "nodeKey"');
  expect(readText(folder, "CHANGELOG.md")).toBe("## 0.1.0 — unreleased\n");
});

it("removes a subgraph that is no more, and changes what depends on it", async () => {
  await writeContract(REGISTRY, folder);

  const { files } = (await writeContract({ organisation }, folder)) as { files: unknown };

  expect(files).toEqual([
    { at: "api.graphql", how: "changed" },
    { at: "public.graphql", how: "changed" },
    { at: "subgraphs/legal.graphql", how: "removed" },
    { at: "subgraphs/node.graphql", how: "changed" },
    { at: "supergraph.graphql", how: "changed" },
  ]);
  expect(fs.readdirSync(path.join(folder, "subgraphs"))).toEqual(["node.graphql", "organisation.graphql"]);
});

it("tells in the changelog what changed since the release", async () => {
  await writeContract(REGISTRY, folder);
  fs.copyFileSync(path.join(folder, "api.graphql"), path.join(folder, "released.graphql"));

  const renamed = organisation.replaceAll("name: String!", "title: String!");
  const written = await writeContract({ organisation: renamed, legal }, folder);

  const changes = [
    { level: "breaking", at: "Area.name", message: "Field 'name' was removed from object type 'Area'" },
    { level: "breaking", at: "Organisation.name", message: "Field 'name' was removed from object type 'Organisation'" },
    { level: "safe", at: "Area.title", message: "Field 'title' was added to object type 'Area'" },
    { level: "safe", at: "Organisation.title", message: "Field 'title' was added to object type 'Organisation'" },
  ];
  expect(written).toMatchObject({ isReleased: true, changes });
  expect(readText(folder, "CHANGELOG.md")).toContain("\n- breaking: Area.name: Field 'name' was removed");
});

it("writes nothing when the subgraphs do not compose", async () => {
  const reform = linked("type Query { organisation(id: ID!): String }");

  const { faults } = await writeContract({ ...REGISTRY, reform }, folder);

  expect(faults?.map(({ at }) => at)).toContain("FIELD_TYPE_MISMATCH");
  expect(fs.readdirSync(folder)).toEqual(["CHANGELOG.md"]);
});

it("says first which Node has no owner, for the composer says it darkly", async () => {
  const reform = linked('type Plan implements Node @key(fields: "id") { id: ID! } interface Node { id: ID! }');

  const { faults } = await writeContract({ ...REGISTRY, reform }, folder);

  expect(faults?.map(({ at }) => at)).toEqual(["Plan", "INTERFACE_FIELD_NO_IMPLEM"]);
});
