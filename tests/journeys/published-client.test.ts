import { execFile, execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { openWorld } from "@lienthong/tests/support/world.js";
import { expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "..", "..");
const RUN = `
import { mirrorProcedures } from "./mirror-procedures.ts";
const { copy, stop } = mirrorProcedures(process.argv[2], "copy.sqlite");
while (copy.prepare("select * from feed").all().length === 0) await new Promise((later) => setTimeout(later, 20));
await stop();
console.log(copy.prepare("select count(*) as count from procedure").get().count);
`;

it("the client as it is published, in a folder of its own, runs the example partner", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-published-"));
  const modules = path.join(folder, "node_modules");
  const pack = ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder];
  const file = execFileSync("npm", pack, { cwd: path.join(ROOT, "gateway", "feed-client"), encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", file], { cwd: folder });
  fs.mkdirSync(path.join(modules, "@lienthong"), { recursive: true });
  fs.renameSync(path.join(folder, "package"), path.join(modules, "@lienthong", "feed-client"));
  for (const name of ["graphql", "graphql-ws"])
    fs.symlinkSync(path.join(ROOT, "node_modules", name), path.join(modules, name));
  fs.copyFileSync(
    path.join(ROOT, "docs/examples/partner/mirror-procedures.ts"),
    path.join(folder, "mirror-procedures.ts"),
  );
  fs.writeFileSync(path.join(folder, "run.mjs"), RUN);

  const world = await openWorld();
  const { stdout } = await promisify(execFile)(process.execPath, ["run.mjs", `${world.url}/graphql`], { cwd: folder });
  const rows = await world.subgraphs.get("services")!.database.fork().execute("select id from procedure");
  await world.close();
  fs.rmSync(folder, { recursive: true });

  expect(Number(stdout)).toBe(rows.length);
});
