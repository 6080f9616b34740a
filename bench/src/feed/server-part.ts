import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { Asked, Told } from "./messages.js";

/** A server under measure in a process of its own, which does what it is asked. */
export interface ServerPart {
  pid: number;
  url: string;
  /** Asks it to do something; settles with what it tells when that is done. */
  ask<Kind extends Asked["kind"]>(asked: Extract<Asked, { kind: Kind }>): Promise<Told>;
  stop(): Promise<void>;
}

/** Starts a script of this folder that tells its `url` first. */
export async function startServerPart(script: string, env: NodeJS.ProcessEnv = {}): Promise<ServerPart> {
  const file = path.join(import.meta.dirname, "..", "..", "dist", "feed", `${script}.js`);
  const child = fork(file, [], { env: { ...process.env, ...env }, execArgv: ["--expose-gc"] });
  const { url } = await answerOf(child);
  return {
    pid: child.pid!,
    url: url!,
    ask(asked) {
      child.send(asked);
      return answerOf(child);
    },
    stop: () =>
      new Promise((stopped) => {
        child.once("exit", () => stopped());
        child.kill("SIGKILL");
      }),
  };
}

function answerOf(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A server under measure ended with ${code}.`));
    child.once("exit", ended);
    child.once("message", (told) => {
      child.off("exit", ended);
      resolve(told as Told);
    });
  });
}
