import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import type { Sender } from "@lienthong/exchange/delivery/sender.js";
import { STREAMS } from "@lienthong/exchange/webhook/streams.js";
import { ChangeStreamEnum } from "@lienthong/exchange/webhook/webhook-enums.type.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { registerEndpoint } from "@lienthong/tests/support/register-endpoint.js";
import { startSenderOf } from "@lienthong/tests/support/start-sender.js";
import { openReceiver, type Receiver } from "@lienthong/tests/support/webhook-receiver.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { eventOf } from "../../docs/examples/partner/receive-webhook.js";

const PARTNER = "PARTNER#synthetic-tax";
const PARTNER_ID = stableId("Partner", "thue");
const OFFICE = "DATA_OFFICE";
const PAYLOAD = `fragment Payload on RecordChange {
  changedFields
  subject { id ... on LegalDocument { number gazetteNumber issuer { ...Body } } }
}
fragment Body on Organisation { name }`;
const ENDPOINT = `query ($id: ID!) { webhookEndpoint(id: $id) {
  status stopReason stopDetail progress { lastSequence failures } deliveries(state: DELIVERED) { edges { node { attemptCount } } }
} }`;

interface Body {
  changedFields: string[];
  subject: { id: string; number: string; gazetteNumber: string; issuer: { name: string } };
}

it("every subgraph's stream can be sent", () => {
  expect([...STREAMS].toSorted()).toEqual(SUBGRAPHS.map(({ name }) => name).toSorted());
  expect(Object.keys(ChangeStreamEnum)).toEqual(STREAMS);
});

describe.each([
  ["sqlite", "process"],
  ["postgresql", "http"],
] as const)("on %s, with subgraphs reached %s", (engine, over) => {
  let world: World;
  let receiver: Receiver;
  let sender: Sender;
  let documentId: string;
  let waited = 0;
  beforeAll(async () => {
    receiver = await openReceiver();
    vi.stubEnv("WEBHOOK_OPEN_HOSTS", `127.0.0.1:${receiver.port}`);
    world = await openWorld({ engine, over });
    await legal().feed.catchUp();
    const { data } = await world.ask(`{ legalDocuments(first: 1, query: "34/CT-UBND") { edges { node { id } } } }`);
    documentId = (data as { legalDocuments: { edges: [{ node: { id: string } }] } }).legalDocuments.edges[0].node.id;
    sender = await start();
  }, 120_000);
  afterAll(async () => {
    await sender.close();
    await world.close();
    await receiver.close();
    vi.unstubAllEnvs();
  });
  beforeEach(() => {
    receiver.received.length = 0;
    receiver.answers.length = 0;
  });

  const legal = () => world.subgraphs.get("legal")!;

  /** A sender whose clock the test moves on, so that nobody waits for the next attempt. */
  const start = () => startSenderOf(world, { now: () => new Date(Date.now() + waited) });

  const wait = (ms: number) => {
    waited += ms;
    sender.wake();
  };

  async function give(name: string, input: object, actor: string) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code field message } } }`;
    const { data, errors } = await world.ask(
      query,
      { input: { clientMutationId: crypto.randomUUID(), ...input } },
      actor,
    );
    expect({ errors, data }).toEqual({ errors: [], data: { [name]: { userErrors: [] } } });
    sender.wake();
  }

  /** Records a gazette of the directive; its number tells the changes apart. */
  async function gazette(gazetteNumber: string) {
    await give("recordGazette", { documentId, gazetteNumber, gazetteOn: "2021-10-20" }, "JUSTICE");
    await legal().feed.catchUp();
    sender.wake();
  }

  const register = (query = PAYLOAD) =>
    registerEndpoint(world, PARTNER, {
      ...{ url: receiver.url, stream: "legal", query },
      filter: { subjectTypes: ["LegalDocument"] },
    });

  const pause = (endpointId: string) => give("pauseWebhookEndpoint", { endpointId }, PARTNER);
  const endpoint = async (id: string, actor = PARTNER) =>
    (await world.ask(ENDPOINT, { id }, actor)).data!.webhookEndpoint;
  const arrived = (count: number) => expect.poll(() => receiver.received.length, { timeout: 15_000 }).toBe(count);
  const numbers = () => receiver.received.map(({ body }) => (JSON.parse(body).data as Body).subject.gazetteNumber);

  it("a change arrives signed, with what the partner selected from two subgraphs", async () => {
    const id = await register();

    await gazette("1");
    await arrived(1);

    const { headers, body } = receiver.received[0]!;
    const keys = await (await fetch(`${world.url}/.well-known/webhook-keys/${id}.json`)).json();
    const event = eventOf(headers, body, keys as { keys: [] });
    expect(event).toMatchObject({
      ...{ id: headers["webhook-id"], sequence: "0000000000000001", subject: documentId },
      type: "lienthong.legal.LegalDocumentGazetted",
      data: {
        changedFields: ["gazetteNumber", "gazetteOn"],
        subject: {
          ...{ id: documentId, number: "34/CT-UBND", gazetteNumber: "1" },
          issuer: { name: "Chủ tịch Ủy ban nhân dân tỉnh Nam Định" },
        },
      },
    });
    expect(() => eventOf(headers, body.replace("34/CT", "35/CT"), keys as { keys: [] })).toThrow();
    await pause(id);
  });

  it("a receiver that fails is sent the same message again before anything later, each once taken", async () => {
    const id = await register();
    receiver.answers.push(500);

    await gazette("2");
    await arrived(1);
    await gazette("3");
    wait(5_000);
    await arrived(3);

    const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
    expect(ids[1]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(2);
    // The record is told as it is at each attempt.
    expect([numbers()[0], numbers()[2]]).toEqual(["2", "3"]);
    await expect
      .poll(() => endpoint(id))
      .toMatchObject({ status: "ACTIVE", progress: { lastSequence: 2, failures: 0 } });
    await pause(id);
  });

  it("nothing is lost while no sender runs", async () => {
    const id = await register();
    await gazette("4");
    await arrived(1);

    await sender.close();
    await gazette("5");
    await gazette("6");
    sender = await start();
    await arrived(3);

    expect(numbers()).toEqual(["4", "6", "6"]);
    expect(receiver.received.map(({ body }) => Number(JSON.parse(body).sequence))).toEqual([1, 2, 3]);
    await pause(id);
  });

  it("a receiver that is gone is sent nothing more, until it is back", async () => {
    const id = await register();
    receiver.answers.push(410);

    await gazette("7");
    await arrived(1);
    await expect.poll(() => endpoint(id)).toMatchObject({ status: "DISABLED", stopReason: "GONE" });
    await give("resumeWebhookEndpoint", { endpointId: id }, PARTNER);
    await arrived(2);

    const [first, second] = receiver.received;
    expect(second!.headers["webhook-id"]).toBe(first!.headers["webhook-id"]);
    await pause(id);
  });

  it("a suspended partner is sent nothing; afterwards it is sent what it missed", async () => {
    const id = await register();

    await give("suspendPartner", { partnerId: PARTNER_ID, reason: "Kiểm tra an toàn thông tin" }, OFFICE);
    await gazette("8");
    await new Promise((resolve) => setTimeout(resolve, 500));
    const suspended = await endpoint(id, OFFICE);
    const meanwhile = receiver.received.length;
    await give("resumePartner", { partnerId: PARTNER_ID }, OFFICE);
    await arrived(1);

    expect(suspended).toMatchObject({ status: "PAUSED", stopReason: "PARTNER_NOT_ACTIVE" });
    expect([meanwhile, numbers()]).toEqual([0, ["8"]]);
    await pause(id);
  });

  it("a stored query that does not fit the schema pauses the endpoint and says why; mended, nothing is lost", async () => {
    const id = await register("fragment Payload on RecordChange { subject { ... on LegalDocument { signature } } }");

    await gazette("9");
    await expect.poll(() => endpoint(id)).toMatchObject({ status: "PAUSED", stopReason: "QUERY_REFUSED" });
    const { stopDetail } = (await endpoint(id)) as { stopDetail: string };
    await give("changeWebhookEndpoint", { endpointId: id, query: PAYLOAD }, PARTNER);
    await give("resumeWebhookEndpoint", { endpointId: id }, PARTNER);
    await arrived(1);

    expect(stopDetail).toContain('Cannot query field "signature" on type "LegalDocument"');
    expect(numbers()).toEqual(["9"]);
    await pause(id);
  });

  it("a test message arrives also where nothing else is sent, and one message is sent again when asked for", async () => {
    const id = await register();
    await gazette("10");
    await arrived(1);
    await pause(id);

    await give("testWebhookEndpoint", { endpointId: id }, PARTNER);
    await arrived(2);
    const { data } = await world.ask(
      "query ($id: ID!) { webhookEndpoint(id: $id) { deliveries { edges { node { id kind } } } } }",
      { id },
      PARTNER,
    );
    const { edges } = (data as { webhookEndpoint: { deliveries: { edges: { node: { id: string; kind: string } }[] } } })
      .webhookEndpoint.deliveries;
    const change = edges.find(({ node }) => node.kind === "CHANGE")!.node;
    await give("replayDelivery", { deliveryId: change.id }, PARTNER);
    await arrived(3);

    const [first, test, again] = receiver.received;
    expect(JSON.parse(test!.body).type).toBe("lienthong.webhook.Test");
    expect(again!.headers["webhook-id"]).toBe(first!.headers["webhook-id"]);
    expect(JSON.parse(again!.body)).toEqual(JSON.parse(first!.body));
  });

  it("keys are told for endpoints that there are, and for no other name", async () => {
    const statuses = ["Partner_06dzsw2dw0s4g6k3h1q9.json", "WebhookEndpoint_06dzsw2dw0s4g6k3h1q9.json", ""].map(
      async (name) => (await fetch(`${world.url}/.well-known/webhook-keys/${name}`)).status,
    );

    expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
  });
});
