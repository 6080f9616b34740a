import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { openReceiver, type Receiver } from "@lienthong/tests/support/webhook-receiver.js";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { registeredEndpoint, type WebhookWorld, webhookWorld } from "./webhook-world.js";

/** An endpoint that begins with what is to come, new for every test. */
export interface DrivenEndpoint {
  readonly receiver: Receiver;
  readonly world: WebhookWorld;
  readonly id: string;
  readonly partnerId: string;
  /** The `webhook-id`s of what was received. */
  ids(): (string | undefined)[];
}

/** How an endpoint of a `WebhookWorld` is told. */
export interface ToldEndpoint {
  progress: { nextAttemptAt: string | null };
  deliveries: {
    edges: { node: { id: string; messageKey: string; attempts: { edges: { node: object }[] } } }[];
  };
}

/** Opens a receiver for the tests of a suite, and registers an endpoint before each. */
export function drivenEndpoint(subgraph: () => Subgraph): DrivenEndpoint {
  let receiver: Receiver;
  let world: WebhookWorld;
  let registered: Awaited<ReturnType<typeof registeredEndpoint>>;
  beforeAll(async () => {
    receiver = await openReceiver();
  });
  afterAll(() => receiver.close());
  beforeEach(async () => {
    vi.stubEnv("WEBHOOK_OPEN_HOSTS", "127.0.0.1");
    receiver.received.length = 0;
    receiver.answers.length = 0;
    world = webhookWorld(subgraph, () => receiver);
    registered = await registeredEndpoint(subgraph(), receiver.url);
    await world.drive(registered.id);
  });
  afterEach(() => vi.unstubAllEnvs());
  return {
    get receiver() {
      return receiver;
    },
    get world() {
      return world;
    },
    get id() {
      return registered.id;
    },
    get partnerId() {
      return registered.partnerId;
    },
    ids: () => receiver.received.map(({ headers }) => headers["webhook-id"]),
  };
}
