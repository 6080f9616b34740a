import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";

const MODULE = path.join(import.meta.dirname, "..", "dist", "stop-signals.js");

/** A process that does `stop` at a signal, and says "stopping" then. */
async function startWith(stop: string) {
  const script = `
    const { onStopSignal } = await import(${JSON.stringify(MODULE)});
    onStopSignal(() => { console.log("stopping"); return ${stop}; });
    setInterval(() => {}, 1000);
    console.log("ready");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
  const ended = once(child, "exit").then(([code]) => code as number | null);
  await once(child.stdout, "data");
  return { child, ended };
}

test("a Ctrl-C that arrives from the terminal and from the launcher lets the work in hand finish", async () => {
  const { child, ended } = await startWith("new Promise((resolve) => setTimeout(resolve, 300))");

  child.kill("SIGINT");
  child.kill("SIGTERM");

  expect(await ended).toBe(0);
});

test("a second Ctrl-C ends a stop that takes too long", async () => {
  const { child, ended } = await startWith("new Promise(() => {})");
  child.kill("SIGINT");
  await once(child.stdout, "data");

  await pause(600);
  child.kill("SIGINT");

  expect(await ended).toBe(1);
});
