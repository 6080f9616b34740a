import { execFileSync } from "node:child_process";
import fs from "node:fs";

const TICKS_A_SECOND = 100;

/** CPU milliseconds that processes have used so far, user and system together. */
export function cpuMs(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + cpuMsOf(pid), 0);
}

function cpuMsOf(pid: number): number {
  if (process.platform !== "linux") return cpuMsFromPs(pid);
  const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND;
}

function cpuMsFromPs(pid: number): number {
  const time = execFileSync("ps", ["-o", "cputime=", "-p", String(pid)], { encoding: "utf8" }).trim();
  return time.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}

/** Resident memory of processes in MiB, all together. */
export function residentMiB(pids: readonly number[]): number {
  const list = execFileSync("ps", ["-o", "rss=", "-p", pids.join(",")], { encoding: "utf8" });
  return (
    list
      .trim()
      .split("\n")
      .reduce((sum, line) => sum + Number(line), 0) / 1024
  );
}
