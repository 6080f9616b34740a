import { answerHeaders } from "../answer/graphql-desk.js";
import type { Exchange } from "../http/exchange.js";
import { readBody } from "../http/read-body.js";
import { refuseRequest } from "../http/refusal.js";

/** Somebody the front page can sign in as, where the installation has an issuer of its own. */
export interface SignIn {
  people: readonly { id: string; name: Readonly<Record<"vi" | "en", string>> }[];
  /** A token for one of them. */
  tokenFor(id: string): Promise<string>;
}

const LONGEST_BODY = 1_000;

/** Gives the front page a token for one of the people; JSON alone, so that no foreign page can ask unseen. */
export class SignInDesk {
  readonly #signIn: SignIn;

  constructor(signIn: SignIn) {
    this.#signIn = signIn;
  }

  /** Throws a refusal when the request cannot be answered. */
  async serve(exchange: Exchange): Promise<void> {
    const { headers, method } = exchange.request;
    if (method !== "POST") throw refuseRequest(405, "METHOD_NOT_ALLOWED", "Send a POST.", { allow: "POST" });
    if (headers["content-type"] !== "application/json") {
      throw refuseRequest(415, "UNSUPPORTED_MEDIA_TYPE", "Send JSON, with content-type: application/json.");
    }
    const id = idIn(await readBody(exchange.request, LONGEST_BODY));
    if (!this.#signIn.people.some((person) => person.id === id)) {
      throw refuseRequest(400, "BAD_REQUEST", `as must be one of ${this.#signIn.people.map((p) => p.id).join(", ")}.`);
    }
    const token = await this.#signIn.tokenFor(id);
    exchange.send(200, answerHeaders("application/json"), JSON.stringify({ token }));
  }
}

function idIn(body: string): string {
  try {
    return String((JSON.parse(body) as { as?: unknown } | null)?.as);
  } catch {
    return "";
  }
}
