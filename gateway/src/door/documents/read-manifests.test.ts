import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readManifests } from "./read-manifests.js";

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "manifests-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

test("each file is the manifest of the client that it is named after", async () => {
  const folder = folderOf({ "portal.json": '{"a1": "{ id }"}', "ide.json": "{}", "README.md": "what lies here" });

  expect(await readManifests(folder)).toEqual({ ide: {}, portal: { a1: "{ id }" } });
});

test.each([
  ["[]", 'portal.json is no manifest. Write { "hash": "document", … }.'],
  ['{"a1": 1}', "portal.json: a1 is no document. Give its text."],
  [
    `{"${"a".repeat(64)}": "{ id }"}`,
    `portal.json: ${"a".repeat(64)} is not the SHA-256 of its document. Generate the manifest anew.`,
  ],
])("a manifest that says %s stops the start", async (text, message) => {
  await expect(readManifests(folderOf({ "portal.json": text }))).rejects.toThrow(message);
});
