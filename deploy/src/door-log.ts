import { jsonLog, type Log } from "@lienthong/gateway/door/http/request-log.js";

/** The door's log: a line for every request at `info`, else only what went wrong. */
export function doorLog(level: "info" | "warn"): Log {
  const write = jsonLog();
  return level === "info" ? write : (line) => line.level !== "info" && write(line);
}
