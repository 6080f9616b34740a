import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runCommand, type Serving, serve } from "@lienthong/tests/support/run-command.js";
import { type Answer, openReceiver } from "@lienthong/tests/support/webhook-receiver.js";
import { expect, it, vi } from "vitest";

// These run what `npm test` has built; each part is a process of its own that fills its database first.
vi.setConfig({ testTimeout: 150_000 });

const REGISTER = `mutation ($input: RegisterWebhookEndpointInput!) {
  made: registerWebhookEndpoint(input: $input) { endpoint { id } userErrors { message } }
}`;
const GAZETTE =
  "mutation ($input: RecordGazetteInput!) { made: recordGazette(input: $input) { userErrors { message } } }";
const DELIVERIES = `query ($id: ID!) { webhookEndpoint(id: $id) {
  progress { lastSequence failures } deliveries { edges { node { sequence attemptCount } } }
} }`;

it("senders that are killed or stand still in the middle of a message are followed by others, which send what was missed", async () => {
  const receiver = await openReceiver();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));
  const shared = { DATA_DIR: folder, PORT: "0", WEBHOOK_OPEN_HOSTS: "127.0.0.1" };
  const [legal, exchange] = await Promise.all([serve(["legal"], shared), serve(["exchange"], shared)]);
  const urls = { SUBGRAPH_URL_LEGAL: legal.url, SUBGRAPH_URL_EXCHANGE: exchange.url };
  const gateway = await serve(["gateway"], { ...shared, ...urls });
  const startSender = () => serve(["sender"], { ...shared, GATEWAY_URL: gateway.url });
  const tokenFor = async (role: string) =>
    (await runCommand("token", ["--as", role], shared)).output.trim().split("\n").at(-1)!;
  const [partner, justice] = [await tokenFor("partner"), await tokenFor("justice")];
  const ask = async (query: string, variables: object, token: string) => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    const response = await fetch(gateway.url, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data: Record<string, never>; errors?: object[] };
    expect(errors).toBeUndefined();
    return data;
  };
  const command = (query: string, input: object, token: string) =>
    ask(query, { input: { clientMutationId: crypto.randomUUID(), ...input } }, token);

  const FIND = `{ legalSnapshotCursor legalDocuments(first: 1, query: "34/CT-UBND") { edges { node { id } } } }`;
  const found = (await ask(FIND, {}, partner)) as never as {
    legalSnapshotCursor: string;
    legalDocuments: { edges: [{ node: { id: string } }] };
  };
  const gazette = (gazetteNumber: string) =>
    command(
      GAZETTE,
      { documentId: found.legalDocuments.edges[0].node.id, gazetteNumber, gazetteOn: "2021-10-20" },
      justice,
    );
  const query = "fragment Payload on RecordChange { subject { ... on LegalDocument { gazetteNumber } } }";
  const endpoint = { url: receiver.url, stream: "legal", query, after: found.legalSnapshotCursor };
  const { made } = (await command(REGISTER, endpoint, partner)) as never as { made: { endpoint: { id: string } } };
  const numbers = () => receiver.received.map(({ body }) => Number(JSON.parse(body).sequence));
  const arrived = (...sent: number[]) => expect.poll(numbers, { timeout: 40_000 }).toEqual(sent);
  const late = Promise.withResolvers<Answer>();
  receiver.answers.push({ status: 204, hang: true }, 204, late.promise);

  const first = await startSender();
  await gazette("1");
  await arrived(1);
  await first.kill();
  const second = await startSender();
  await arrived(1, 1);
  await gazette("2");
  await arrived(1, 1, 2);
  second.freeze();
  await gazette("3");
  const third = await startSender();
  await arrived(1, 1, 2, 2, 3);
  late.resolve({ status: 204 });
  second.thaw();
  await gazette("4");
  await arrived(1, 1, 2, 2, 3, 4);

  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(4);
  const recorded = async () => (await ask(DELIVERIES, { id: made.endpoint.id }, partner)) as object;
  const once = (sequence: number) => ({ node: { sequence, attemptCount: 1 } });
  await expect.poll(recorded).toEqual({
    webhookEndpoint: {
      progress: { lastSequence: 4, failures: 0 },
      deliveries: { edges: [4, 3, 2, 1].map(once) },
    },
  });
  const parts: Serving[] = [third, second, gateway, legal, exchange];
  expect(await Promise.all(parts.map((part) => part.stop()))).toEqual([0, 0, 0, 0, 0]);
  await receiver.close();
});
