import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runCommand, type Serving, serve } from "@lienthong/tests/support/run-command.js";
import { openReceiver } from "@lienthong/tests/support/webhook-receiver.js";
import { expect, it, vi } from "vitest";

// These run what `npm test` has built; each part is a process of its own that fills its database first.
vi.setConfig({ testTimeout: 150_000 });

const REGISTER = `mutation ($input: RegisterWebhookEndpointInput!) {
  made: registerWebhookEndpoint(input: $input) { endpoint { id } userErrors { message } }
}`;
const GAZETTE =
  "mutation ($input: RecordGazetteInput!) { made: recordGazette(input: $input) { userErrors { message } } }";

it("a sender that is killed is followed by another, which sends what was missed", async () => {
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
  expect(await command(REGISTER, endpoint, partner)).toMatchObject({ made: { userErrors: [] } });
  // A sender that is killed in the middle of a message leaves its lease behind, and the message is sent again.
  const numbers = () => new Set(receiver.received.map(({ body }) => Number(JSON.parse(body).sequence)));
  const arrived = (count: number) => expect.poll(() => numbers().size, { timeout: 90_000 }).toBe(count);

  const first = await startSender();
  await gazette("1");
  await arrived(1);
  await first.kill();
  await gazette("2");
  await gazette("3");
  const second = await startSender();
  await arrived(3);

  expect([...numbers()]).toEqual([1, 2, 3]);
  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(3);
  const parts: Serving[] = [second, gateway, legal, exchange];
  expect(await Promise.all(parts.map((part) => part.stop()))).toEqual([0, 0, 0, 0]);
  await receiver.close();
});
