import { createPublicKey, verify } from "node:crypto";
import { CloudEvent, HTTP, type Message, ValidationError } from "cloudevents";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { publicJwkOf, sharedSecretOf, webhookKeysAt } from "../webhook/webhook-keys.js";
import { CLOUD_EVENTS_TYPE, cloudEventOf, testEventOf } from "./cloud-event.js";
import { signedHeaders } from "./sign-message.js";

const SECRET = Buffer.from("a key for tests, of no worth");
const ENDPOINT = { id: "WebhookEndpoint_1", keyGeneration: 1, previousKeyUntil: null };
const AT = new Date();
const CHANGE = {
  eventKey: "Event_06dzsw2dw0s4g6k3h1q9",
  cursor: "c1",
  type: "ProcedureChanged",
  subjectType: "Procedure",
  subjectId: "Procedure_06dzsw2dw0s4g6k3h1q9",
  subjectVersion: 3,
  occurredAt: "2026-11-23T05:00:00.000Z",
};
const body = cloudEventOf(CHANGE, {
  stream: "services",
  sequence: 12,
  data: { name: "Cấp bản sao" },
  isIncomplete: false,
});
const message = { id: CHANGE.eventKey, body };
const keys = webhookKeysAt(SECRET, ENDPOINT, AT);
const headers = { ...signedHeaders(message, keys, AT), "content-type": CLOUD_EVENTS_TYPE };

describe("the library of Standard Webhooks", () => {
  const library = new Webhook(sharedSecretOf(keys[0]!));

  it("accepts our messages", () => {
    expect(library.verify(body, headers)).toMatchObject({ id: CHANGE.eventKey, data: { name: "Cấp bản sao" } });
  });

  it.each([
    ["a changed body", () => library.verify(body.replace("12", "13"), headers)],
    ["another id", () => library.verify(body, { ...headers, "webhook-id": "Event_2" })],
    ["another time", () => library.verify(body, { ...headers, "webhook-timestamp": String(AT.getTime() / 1000 - 9) })],
    ["an old message", () => library.verify(body, signedHeaders(message, keys, new Date(AT.getTime() - 600_000)))],
    ["the secret of another endpoint", () => new Webhook(sharedSecretOf(keyOfOther())).verify(body, headers)],
  ])("rejects %s", (_what, check) => {
    expect(check).toThrow();
  });

  const keyOfOther = () => webhookKeysAt(SECRET, { ...ENDPOINT, id: "WebhookEndpoint_2" }, AT)[0]!;
});

describe("the public key of the endpoint", () => {
  const publicKey = (at: number) => createPublicKey({ key: publicJwkOf(keys[at]!) as never, format: "jwk" });
  const content = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const signatures = (text: string) =>
    text.split(" ").flatMap((each) => (each.startsWith("v1a,") ? Buffer.from(each.slice(4), "base64") : []));

  it("accepts our messages and no others", () => {
    const [signature] = signatures(headers["webhook-signature"]);

    expect(verify(null, Buffer.from(content), publicKey(0), signature!)).toBe(true);
    expect(verify(null, Buffer.from(`${content} `), publicKey(0), signature!)).toBe(false);
  });

  it("signs beside a new one while both are good, and not after", () => {
    const rotated = { ...ENDPOINT, keyGeneration: 2, previousKeyUntil: new Date(AT.getTime() + 1_000).toISOString() };
    const during = webhookKeysAt(SECRET, rotated, AT);
    const after = webhookKeysAt(SECRET, rotated, new Date(AT.getTime() + 1_000));

    expect(during.map(({ kid }) => kid)).toEqual([after[0]!.kid, keys[0]!.kid]);
    expect(after).toHaveLength(1);
    const both = signatures(signedHeaders(message, during, AT)["webhook-signature"]);
    expect(both.map((signature) => verify(null, Buffer.from(content), publicKey(0), signature))).toEqual([false, true]);
  });
});

describe("the library of CloudEvents", () => {
  const read = (text: string) => HTTP.toEvent({ headers, body: text } as Message) as CloudEvent<unknown>;

  it("reads our bodies", () => {
    const event = read(body);

    expect(event.validate()).toBe(true);
    expect({ ...event }).toMatchObject({
      id: CHANGE.eventKey,
      source: "/streams/services",
      type: "lienthong.services.ProcedureChanged",
      subject: CHANGE.subjectId,
      time: CHANGE.occurredAt,
      sequence: "0000000000000012",
      subjectversion: 3,
      cursor: "c1",
      data: { name: "Cấp bản sao" },
    });
    expect(event.incomplete).toBeUndefined();
  });

  it("reads that a body lacks what a subgraph would have told", () => {
    const facts = { stream: "services", sequence: 1, data: {}, isIncomplete: true };

    expect(read(cloudEventOf(CHANGE, facts)).incomplete).toBe(true);
  });

  it("reads a test message", () => {
    const event = read(testEventOf("Delivery_1", { stream: "services", at: AT }));

    expect(event).toMatchObject({ id: "Delivery_1", type: "lienthong.webhook.Test", data: {} });
  });

  it("rejects a body without its type", () => {
    expect(() => new CloudEvent({ ...JSON.parse(body), type: "" })).toThrow(ValidationError);
  });
});
