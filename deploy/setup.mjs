// Installs and builds what is missing, and only that. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const stamp = path.join(root, "node_modules", ".lienthong-installed");

const lockDigest = () =>
  createHash("sha256")
    .update(fs.readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");

/** Runs `npm ci` when the installed packages are not those of package-lock.json. */
export function install() {
  const digest = lockDigest();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === digest) return;

  console.error("Installing packages (about half a minute, once) …");
  const started = Date.now();
  const npm = spawnSync("npm", ["ci"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (npm.status !== 0) throw new Error("npm ci failed; its messages are above. Nothing else was changed.");
  fs.writeFileSync(stamp, digest);
  console.error(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Compiles the TypeScript whose output is older than its source. */
export function build(node) {
  const compiler = path.join(root, "node_modules", "typescript", "bin", "tsc");
  const first = !fs.existsSync(path.join(root, "deploy", "dist"));
  if (first) console.error("Building …");
  const tsc = spawnSync(node, [compiler, "-b"], { cwd: root, stdio: "inherit" });
  if (tsc.status !== 0) throw new Error("The build failed; the compiler's messages are above.");
}
