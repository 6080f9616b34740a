import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { SUBGRAPHS } from "./subgraphs.js";

const names = SUBGRAPHS.map(({ name }) => name);

/** What a process of its own prints, which has loaded these subgraphs and no other. */
async function sdlsOf(...loaded: string[]): Promise<Record<string, string>> {
  const script = path.join(import.meta.dirname, "..", "dist", "print-sdl.js");
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...loaded], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Record<string, string>;
}

it("says the same of a subgraph alone and beside all the others in one process, in either order", async () => {
  const alone = await Promise.all(names.map((name) => sdlsOf(name)));
  const together = await sdlsOf(...names);
  const reversed = await sdlsOf(...names.toReversed());

  expect(Object.keys(together)).toEqual(names);
  expect(together).toEqual(Object.assign({}, ...alone));
  expect(reversed).toEqual(together);
}, 60_000);
