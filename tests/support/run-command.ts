import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..", "..");

export interface Ended {
  code: number | null;
  output: string;
}

const commandOf = (name: string, args: readonly string[]) => [path.join(ROOT, "deploy", "dist", `${name}.js`), ...args];

/** Runs a built command of `deploy` to its end, with nothing of this process's environment but the path. */
export function runCommand(name: string, args: readonly string[], env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const child = start(name, args, env);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
    child.once("exit", (code) => resolve({ code, output }));
  });
}

export interface Serving {
  url: string;
  /** Sends SIGTERM and waits; gives the exit code. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a machine that fails does. */
  kill(): Promise<number | null>;
  /** Lets it stand still (SIGSTOP), and go on (SIGCONT). */
  freeze(): void;
  thaw(): void;
}

/** Starts a part with `npm run serve`'s own program and waits until it is ready. */
export function serve(args: readonly string[], env: Record<string, string>): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const child = start("serve", args, env);
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk;
      const url = /^READY (\S+)$/m.exec(said)?.[1];
      if (url) resolve(servingOf(child, url));
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`serve ${args.join(" ")} ended with ${code}:\n${said}`)));
  });
}

function servingOf(child: ChildProcess, url: string): Serving {
  return {
    url,
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
    freeze: () => child.kill("SIGSTOP"),
    thaw: () => child.kill("SIGCONT"),
  };
}

function start(name: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, commandOf(name, args), { env: { PATH: process.env.PATH ?? "", ...env } });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((ended) => {
    child.once("exit", ended);
    child.kill(signal);
  });
}
