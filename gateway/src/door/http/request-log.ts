import { gatherWrites } from "./gather-writes.js";

/** One line of the structured log. Never holds variables, documents or headers. */
export interface LogLine {
  level: "info" | "warn" | "error";
  [name: string]: unknown;
}

export type Log = (line: LogLine) => void;

/** A log that writes one JSON object a line, to standard error unless told otherwise; line breaks come out escaped. */
export function jsonLog(write = toStandardError()): Log {
  return ({ level, ...rest }) => write(`${JSON.stringify({ time: new Date().toISOString(), level, ...rest })}\n`);
}

function toStandardError(): (text: string) => void {
  return gatherWrites((text) => void process.stderr.write(text));
}
