import { type Actor, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { signCursor } from "@lienthong/kernel/service/page/cursor.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { done } from "@lienthong/tests/support/give-command.js";
import { beforeAll } from "vitest";
import { exchange } from "../src/exchange.subgraph.js";
import { itself, registered } from "./exchange-world.js";
import { PAYLOAD } from "./webhook-world.js";

/** An endpoint at an address, so that no test asks for a name. */
export const ENDPOINT = { url: "https://1.1.1.1/hooks", stream: "services", query: PAYLOAD };

const ALL = `query ($id: ID!) { webhookEndpoint(id: $id) {
  url stream query version status stopReason sharedSecret keys { kid x } previousKeyUntil
  filter { types subjectTypes organisation { id } area { nodeId } }
  progress { cursor failures nextAttemptAt }
  deliveries(state: WAITING) { edges { node { id kind state sequence subject { nodeId } } } }
} }`;

export interface EndpointsWorld {
  subgraph(): Subgraph;
  /** A partner, and another. */
  partnerId(): string;
  other(): string;
  /** Gives a command that is to be done, as the partner unless told. */
  give(name: string, input: object, actor?: Actor): Promise<string>;
  /** Registers an endpoint of the partner; gives its id. */
  register(input?: object): Promise<string>;
  /** What an actor is told of an endpoint, the partner unless told. */
  told(id: string, actor?: Actor): Promise<Record<string, never> | null>;
  cursorOf(stream: string, position: number, ...filter: unknown[]): string;
}

/** Describes the same tests once for each engine, each on a database with two partners. */
export function eachEngineWithPartners(tests: (world: EndpointsWorld) => void): void {
  eachEngine(exchange, (subgraph) => {
    let [partnerId, other] = ["", ""];
    beforeAll(async () => {
      partnerId = await registered(subgraph());
      other = await registered(subgraph());
    });
    const give = (name: string, input: object, actor = itself(partnerId)) => done(subgraph(), name, input, actor);
    tests({
      subgraph,
      partnerId: () => partnerId,
      other: () => other,
      give,
      register: (input = {}) => give("registerWebhookEndpoint", { ...ENDPOINT, ...input }),
      told: async (id, actor = itself(partnerId)) =>
        (await ask(subgraph(), ALL, { id }, actor)).data!.webhookEndpoint as never,
      cursorOf: (stream, position, ...filter) => {
        const scope = JSON.stringify(["changes", stream, ...filter]);
        return signCursor(subgraph().contextOf(OPERATOR).cursorKey, scope, [position, "h", "e"]);
      },
    });
  });
}
