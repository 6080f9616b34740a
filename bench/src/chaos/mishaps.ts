import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Part } from "./part.js";
import type { Town } from "./town.js";

/** Something that goes wrong; settles when it is mended again. */
export interface Mishap {
  name: string;
  happen(town: Town): Promise<void>;
}

const OUTAGE_MS = 2_000;

const killed = (name: string, partOf: (town: Town) => Part): Mishap => ({
  name: `${name} killed`,
  async happen(town) {
    const part = partOf(town);
    await part.kill();
    await part.start();
  },
});

const frozen = (name: string, partOf: (town: Town) => Part): Mishap => ({
  name: `${name} frozen`,
  async happen(town) {
    const part = partOf(town);
    part.signal("SIGSTOP");
    await pause(OUTAGE_MS);
    part.signal("SIGCONT");
  },
});

/** Everything that goes wrong in an installation of one stream. */
export const mishapsOf = (stream: string): readonly Mishap[] => [
  // While `organisation` is away a change is told in part; while partners cannot be read, those known before go on.
  ...["sender", "organisation", "gateway", stream, "sequencer", "redis", "exchange"].flatMap((name) => {
    const partOf = ({ parts }: Town) => parts[name]!;
    return [killed(name, partOf), frozen(name, partOf)];
  }),
  {
    name: "a PostgreSQL backend killed, so that the server recovers from its log",
    async happen({ postgresql }) {
      const backend = childrenOf(postgresql.pid).findLast((pid) => /\d+\(\d+\)/.test(commandOf(pid)));
      if (backend !== undefined) process.kill(backend, "SIGKILL");
      await pause(OUTAGE_MS);
    },
  },
  {
    name: "PostgreSQL frozen",
    async happen({ postgresql: { pid } }) {
      const all = [pid, ...childrenOf(pid)];
      signalAll(all, "SIGSTOP");
      await pause(OUTAGE_MS);
      signalAll(all, "SIGCONT");
    },
  },
  {
    // An ordinary user cannot fill a disk: the server refuses every write and goes on reading, as it does then.
    name: "no room for writes",
    async happen({ postgresql }) {
      const file = path.join(postgresql.dataFolder, "postgresql.conf");
      const before = fs.readFileSync(file, "utf8");
      fs.appendFileSync(file, "\ndefault_transaction_read_only = on\n");
      process.kill(postgresql.pid, "SIGHUP");
      await pause(OUTAGE_MS);
      fs.writeFileSync(file, before);
      process.kill(postgresql.pid, "SIGHUP");
    },
  },
  { name: "lines to partners cut", happen: async ({ lines }) => lines.partners.cut() },
  { name: "lines between gateway and subgraph cut", happen: async ({ lines }) => lines.subgraph.cut() },
  ...(["partners", "subgraph"] as const).map((which) => ({
    name: `half-open lines: ${which}`,
    async happen({ lines }: Town) {
      lines[which].freeze();
      await pause(OUTAGE_MS);
      lines[which].thaw();
    },
  })),
  { name: "another supergraph", happen: async (town) => town.swapSupergraph() },
];

function childrenOf(pid: number): number[] {
  return execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map(Number);
}

/** What a process says of itself; a backend of PostgreSQL names the port of its client. */
function commandOf(pid: number): string {
  return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
}

/** Some may have ended meanwhile. */
function signalAll(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
}
