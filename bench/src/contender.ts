import { type ChildProcess, spawn } from "node:child_process";

/** A way of serving the graph, running. */
export interface Contender {
  name: string;
  url: string;
  /** Every process that works on a request. */
  pids: number[];
  /** Of these, the gateway alone; the same list where there is no other. */
  gatewayPids: number[];
  /** Sent with every request. */
  headers?: Record<string, string>;
  stop(): Promise<void>;
}

export interface Running {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** A server without others behind it. */
export const alone = (name: string, server: Running): Contender => ({
  name,
  url: server.url,
  pids: [server.pid],
  gatewayPids: [server.pid],
  stop: server.stop,
});

const running = new Set<ChildProcess>();
// However the comparison ends, should one of many not start too, none of its processes stays.
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

/** Starts a script that prints `READY <url>` on a line of its own; rejects with its words when it ends before that. */
export function startScript(script: string, args: readonly string[], env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-20_000);
      const url = /^READY (\S+)$/m.exec(said)?.[1];
      if (url) resolve({ url, pid: child.pid!, stop: () => stop(child) });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => reject(new Error(`${script} ended with ${code}:\n${said}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((stopped) => {
    child.once("exit", () => stopped());
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 5000).unref();
  });
}
