import { randomUUID } from "node:crypto";

const sane = /^[A-Za-z0-9._-]{1,64}$/;

/** The client's request id when it is short and plain, else a new one. */
export function requestIdOf(given: string | string[] | undefined): string {
  return typeof given === "string" && sane.test(given) ? given : randomUUID();
}
