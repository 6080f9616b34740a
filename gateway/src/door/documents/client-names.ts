import type { IncomingMessage } from "node:http";
import type { Principal } from "../identity/principal.js";

export const CLIENT_HEADER = "x-client-id";

/** What the client of a request is called: by its token, which it cannot leave out, then by its header. */
export function clientNames({ claims }: Principal, { headers }: IncomingMessage): (string | undefined)[] {
  return [claims?.client_id, claims?.azp, headers[CLIENT_HEADER]].map((name) =>
    typeof name === "string" ? name : undefined,
  );
}
