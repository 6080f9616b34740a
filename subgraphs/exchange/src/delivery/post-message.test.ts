import { openReceiver, type Receiver } from "@lienthong/tests/support/webhook-receiver.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Outbound, ResolvedAddress } from "../webhook/outbound.js";
import { postMessage } from "./post-message.js";

const MESSAGE = { headers: { "webhook-id": "Event_1" }, body: '{"data":"Sở Nội vụ"}' };

let receiver: Receiver;
beforeAll(async () => {
  receiver = await openReceiver();
});
afterAll(() => receiver.close());
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answers.length = 0;
});

const open = (): Outbound => ({ openHosts: [`127.0.0.1:${receiver.port}`], resolve: leadingTo("127.0.0.1") });
const leadingTo =
  (...addresses: string[]) =>
  async (): Promise<ResolvedAddress[]> =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

const post = (url: string, outbound: Outbound, timeoutMs = 2_000) => postMessage(url, MESSAGE, { outbound, timeoutMs });

it("a message arrives whole, with its headers", async () => {
  const attempted = await post(receiver.url, open());

  expect(attempted).toEqual({ httpStatus: 204, failure: null, durationMs: expect.any(Number), askedPause: null });
  expect(receiver.received).toMatchObject([
    { path: "/hooks", headers: { "webhook-id": "Event_1" }, body: MESSAGE.body },
  ]);
});

describe("a message is taken or not by the status of the answer", () => {
  it.each([
    [200, null],
    [202, null],
    [299, null],
    [301, "REDIRECT"],
    [307, "REDIRECT"],
    [400, "STATUS"],
    [404, "STATUS"],
    [410, "GONE"],
    [500, "STATUS"],
    [503, "STATUS"],
  ])("%i: %s", async (status, failure) => {
    receiver.answers.push(status);

    expect(await post(receiver.url, open())).toMatchObject({ httpStatus: status, failure });
  });
});

it("a redirect is not followed, wherever it leads", async () => {
  receiver.answers.push({ status: 302, headers: { location: receiver.url.replace("/hooks", "/elsewhere") } });

  expect(await post(receiver.url, open())).toMatchObject({ httpStatus: 302, failure: "REDIRECT" });
  expect(receiver.received.map(({ path }) => path)).toEqual(["/hooks"]);
});

it("a receiver may ask to be left alone for a while", async () => {
  receiver.answers.push({ status: 429, headers: { "retry-after": "120" } });

  expect(await post(receiver.url, open())).toMatchObject({ failure: "STATUS", askedPause: 120_000 });
});

it("an answer without end is left after 64 KiB", async () => {
  receiver.answers.push({ status: 200, body: "x".repeat(5_000_000) });

  expect(await post(receiver.url, open())).toMatchObject({ httpStatus: 200, failure: null });
});

it("a receiver that never answers is waited for so long", async () => {
  receiver.answers.push({ status: 200, hang: true });

  expect(await post(receiver.url, open(), 200)).toMatchObject({ httpStatus: null, failure: "TIMEOUT" });
});

it("a name that never resolves is waited for so long", async () => {
  const outbound = { openHosts: ["slow.example.vn"], resolve: () => new Promise<never>(() => {}) };

  expect(await post("https://slow.example.vn/", outbound, 200)).toMatchObject({ failure: "TIMEOUT" });
});

describe("where nobody takes it, the attempt says why:", () => {
  it.each([
    ["a port without a listener", "http://127.0.0.1:9/", "REFUSED"],
    ["a server without TLS", () => receiver.url.replace("http:", "https:"), "TLS"],
  ])("%s", async (_what, url, failure) => {
    const outbound = { openHosts: ["127.0.0.1"], resolve: leadingTo("127.0.0.1") };

    expect(await post(typeof url === "string" ? url : url(), outbound)).toMatchObject({ httpStatus: null, failure });
  });

  it("a name without an address", async () => {
    const resolve = () => Promise.reject(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }));

    expect(await post("https://nobody.example.vn/", { openHosts: [], resolve })).toMatchObject({
      failure: "NAME_NOT_FOUND",
    });
    expect(await post("https://nobody.example.vn/", { openHosts: [], resolve: leadingTo() })).toMatchObject({
      failure: "NAME_NOT_FOUND",
    });
  });
});

describe("nothing is sent", () => {
  it.each([
    ["to a name that leads to this machine now", ["127.0.0.1"]],
    ["to a name that leads to the public Internet and to this machine", ["1.1.1.1", "127.0.0.1"]],
    ["to a name that leads to metadata of a cloud", ["169.254.169.254"]],
    ["to a name that leads to a private network", ["10.1.2.3"]],
    ["to a name that leads to this machine over IPv6", ["::1"]],
    ["to a name that leads to this machine mapped into IPv6", ["::ffff:127.0.0.1"]],
  ])("%s", async (_to, addresses) => {
    const url = `https://partner.example.vn:${receiver.port}/`;

    const attempted = await post(url, { openHosts: [], resolve: leadingTo(...addresses) });

    expect(attempted).toMatchObject({ httpStatus: null, failure: "FORBIDDEN_ADDRESS" });
    expect(receiver.received).toEqual([]);
  });

  it("to an address that was saved when it was open and is not any more", async () => {
    expect(await post(receiver.url, { openHosts: [], resolve: leadingTo() })).toMatchObject({
      failure: "FORBIDDEN_ADDRESS",
    });
    expect(receiver.received).toEqual([]);
  });
});

it("the name is looked up once, and the connection goes to what was found: a second answer would come too late", async () => {
  const answers = ["127.0.0.1", "10.1.2.3"];
  const resolve = async () => [{ address: answers.shift()!, family: 4 }];

  const attempted = await post(`http://rebound.example.vn:${receiver.port}/hooks`, {
    openHosts: ["rebound.example.vn"],
    resolve,
  });

  expect(attempted.failure).toBeNull();
  expect(answers).toEqual(["10.1.2.3"]);
  expect(receiver.received[0]?.headers.host).toBe(`rebound.example.vn:${receiver.port}`);
});
