import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { done } from "@lienthong/tests/support/give-command.js";
import type { Receiver } from "@lienthong/tests/support/webhook-receiver.js";
import type { AskAsPartner, GraphAnswer, GraphFault } from "../src/delivery/ask-as-partner.js";
import { driveEndpoint } from "../src/delivery/drive-endpoint.js";
import { Patience } from "../src/delivery/patience.js";
import type { SenderParts } from "../src/delivery/sender-parts.js";
import { itself, office, registered } from "./exchange-world.js";

export const PAYLOAD = "fragment Payload on RecordChange { type subject { id } }";

/** A stream of changes as the door would tell it to a partner; its cursors are the numbers of its changes. */
export class ToldStream {
  readonly changes: { eventKey: string; cursor: string; type: string; subjectId: string }[] = [];
  /** What the graph says instead of the next page. */
  refusal: GraphFault | null = null;
  /** Errors beside the changes. */
  errors: GraphFault[] = [];
  isAway = false;

  /** Lets so many records change. */
  change(count: number): string[] {
    const keys = Array.from({ length: count }, () => newId("Event"));
    for (const eventKey of keys) {
      const cursor = String(this.changes.length + 1);
      this.changes.push({ eventKey, cursor, type: "ProcedureChanged", subjectId: newId("Procedure") });
    }
    return keys;
  }

  readonly ask: AskAsPartner = async (_client, query, { after, first }): Promise<GraphAnswer> => {
    if (this.isAway) return { status: null, data: null, errors: [] };
    if (this.refusal) return { status: 200, data: { told: null }, errors: [this.refusal] };
    if (query.includes("SnapshotCursor"))
      return { status: 200, data: { told: String(this.changes.length) }, errors: [] };
    const events = this.changes.slice(Number(after), Number(after) + Number(first)).map((change) => ({
      ...change,
      ...{ subjectType: "Procedure", subjectVersion: 1, occurredAt: "2026-11-23T05:00:00.000Z" },
      subject: { id: change.subjectId },
    }));
    const endCursor = events.at(-1)?.cursor ?? String(after);
    const hasMore = Number(endCursor) < this.changes.length;
    return { status: 200, data: { told: { events, endCursor, hasMore } }, errors: this.errors };
  };
}

export interface WebhookWorld {
  stream: ToldStream;
  /** A sender that works when it is told to, at an instant that the test moves. */
  parts: SenderParts;
  /** Moves the sender's clock on. */
  pass(ms: number): void;
  /** Lets the sender send what is due. Gives why the graph could not be asked, null where it could. */
  drive(endpointId: string, parts?: SenderParts): Promise<string | null>;
  endpoint(endpointId: string): Promise<Record<string, unknown>>;
}

/** What a sender of tests works with: a stream told by the test, and a receiver on this machine. */
export function webhookWorld(subgraph: () => Subgraph, receiver: () => Receiver): WebhookWorld {
  const stream = new ToldStream();
  let now = new Date("2026-11-23T05:00:00Z");
  const parts: SenderParts = {
    contextOf: () => subgraph().contextOf(OPERATOR),
    ask: stream.ask,
    get outbound() {
      return { openHosts: [`127.0.0.1:${receiver().port}`], resolve: () => Promise.reject(new Error("no names")) };
    },
    log: silentLog,
    name: "sender of tests",
    now: () => now,
    jitter: () => 0,
  };
  const patience = new Patience(() => now.getTime());
  return {
    stream,
    parts,
    pass: (ms) => {
      now = new Date(now.getTime() + ms);
    },
    drive: async (id, by = parts) => {
      const turn = await driveEndpoint(by, id, { patience, stop: new AbortController().signal });
      return typeof turn === "object" ? turn.later : null;
    },
    endpoint: async (id) => {
      const { data, errors } = await ask(subgraph(), ENDPOINT, { id }, office);
      if (errors.length > 0) throw new Error(errors.join("; "));
      return data!.webhookEndpoint as Record<string, unknown>;
    },
  };
}

const ENDPOINT = `query ($id: ID!) { webhookEndpoint(id: $id) {
  status stopReason stopDetail stoppedAt
  progress { cursor lastSequence failures failingSince nextAttemptAt }
  deliveries { edges { node { id state sequence messageKey attemptCount attempts { edges { node {
    number httpStatus failure nextAttemptAt
  } } } } } }
} }`;

/** Registers a partner and an endpoint of it. */
export async function registeredEndpoint(subgraph: Subgraph, url: string, input: object = {}) {
  const partnerId = await registered(subgraph);
  const given = { url, stream: "services", query: PAYLOAD, ...input };
  return { partnerId, id: await done(subgraph, "registerWebhookEndpoint", given, itself(partnerId)) };
}
