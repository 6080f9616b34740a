import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Manifest } from "./trusted-documents.js";

const PATTERN = /^([A-Za-z0-9._-]{1,64})\.json$/;

/**
 * Reads a folder of manifests: `CLIENT.json` holds the persisted documents of that client, `{ "hash": "document" }`, as
 * GraphQL Code Generator writes them. Rejects when a file holds anything else, or a SHA-256 that is not the text's.
 */
export async function readManifests(folder: string): Promise<Record<string, Manifest>> {
  const manifests: Record<string, Manifest> = {};
  for (const file of (await readdir(folder)).sort()) {
    const client = PATTERN.exec(file)?.[1];
    if (client === undefined) continue;
    const read: unknown = JSON.parse(await readFile(path.join(folder, file), "utf8"));
    manifests[client] = asManifest(read, file);
  }
  return manifests;
}

function asManifest(read: unknown, file: string): Manifest {
  const isMap = typeof read === "object" && read !== null && !Array.isArray(read);
  if (!isMap) throw new Error(`${file} is no manifest. Write { "hash": "document", … }.`);
  for (const [id, source] of Object.entries(read)) {
    if (typeof source !== "string") throw new Error(`${file}: ${id} is no document. Give its text.`);
    if (/^[0-9a-f]{64}$/.test(id) && id !== createHash("sha256").update(source).digest("hex")) {
      throw new Error(`${file}: ${id} is not the SHA-256 of its document. Generate the manifest anew.`);
    }
  }
  return read as Manifest;
}
