import type { IncomingMessage } from "node:http";

/** Decides which headers subgraphs are given for a request. */
export type ScopeHeaders = (request: IncomingMessage) => Record<string, string>;

/** The headers of `names` that the request has, and nothing else of it. */
export function passHeaders(names: readonly string[]): ScopeHeaders {
  return ({ headers }) => {
    const passed: Record<string, string> = {};
    for (const name of names) {
      const value = headers[name];
      if (typeof value === "string") passed[name] = value;
    }
    return passed;
  };
}

export const defaultScopeHeaders = passHeaders(["accept-language"]);
