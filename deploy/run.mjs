// Runs a command of this project on a machine with only Node 20 and npm: `node deploy/run.mjs COMMAND [ARGUMENT …]`.
import { spawn } from "node:child_process";
import path from "node:path";

const { install, build } = await import("./setup.mjs");

try {
  install();
  const { findNode } = await import("./node.mjs");
  const node = findNode();
  build(node);
  run(node, process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function run(node, [command, ...args]) {
  const root = path.join(import.meta.dirname, "..");
  const folders = [path.dirname(node), path.join(root, "node_modules", ".bin"), process.env.PATH];
  const child = spawn(command === "node" ? node : command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: {
      ...process.env,
      PATH: folders.join(path.delimiter),
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(root, "node_modules", ".cache", "node"),
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
    },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
