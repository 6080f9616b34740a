import { type ChildProcess, spawn } from "node:child_process";

const living = new Set<Part>();
// However a run ends, none of its processes stays.
process.once("exit", () => {
  for (const part of living) part.signal("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

/** One process of the installation, which can be killed, frozen and started again. */
export class Part {
  readonly #command: readonly string[];
  readonly #env: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;

  constructor(
    readonly name: string,
    command: readonly string[],
    env: NodeJS.ProcessEnv,
  ) {
    this.#command = command;
    this.#env = env;
    living.add(this);
  }

  /** Starts it and waits until it says READY; rejects with its words when it ends before. */
  start(): Promise<void> {
    const env = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, LOG_LEVEL: "warn", ...this.#env };
    // A group of its own, so that a signal reaches what the process itself has started.
    const child = spawn(process.execPath, this.#command, { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    this.#child = child;
    let said = "";
    return new Promise((ready, failed) => {
      const hear = (chunk: Buffer) => {
        said = `${said}${chunk}`.slice(-4_000);
        if (/^READY/m.test(said)) ready();
      };
      child.stdout?.on("data", hear);
      child.stderr?.on("data", hear);
      child.once("exit", (code) => failed(new Error(`${this.name} ended with ${code}: ${said}`)));
    });
  }

  signal(name: NodeJS.Signals): void {
    const pid = this.#child?.pid;
    if (pid === undefined || this.#child?.exitCode !== null || this.#child.signalCode !== null) return;
    process.kill(-pid, name);
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    this.signal("SIGKILL");
    await ended;
  }
}
