import { expect, it, test } from "vitest";
import { ANONYMOUS, actorOf } from "../../domain/actor.js";
import { openEnvelope, sealEnvelope } from "./envelope.js";
import { EnvelopeKeys, parseEnvelopeSecrets } from "./envelope-keys.js";

const old = { id: "spring", secret: "a secret of spring, of no worth at all" };
const fresh = { id: "autumn", secret: "a secret of autumn, of no worth at all" };
const keys = new EnvelopeKeys([old]);
const binding = { subgraph: "legal", requestId: "r-7" };
const clerk = actorOf({
  kind: "person",
  id: "mai",
  officialId: "Official_1",
  organisationId: "Organisation_1",
  roles: ["CLERK"],
  scopes: ["a"],
});
const NOW = 1_800_000_000_000;

it("tells the subgraph who asks", () => {
  expect(openEnvelope(keys, sealEnvelope(keys, clerk, binding, NOW), binding, NOW)).toEqual(clerk);
  expect(openEnvelope(keys, sealEnvelope(keys, ANONYMOUS, binding, NOW), binding, NOW)).toEqual(ANONYMOUS);
});

it.each([
  ["another subgraph", { ...binding, subgraph: "services" }],
  ["another request", { ...binding, requestId: "r-8" }],
])("opens for no %s", (_what, other) => {
  expect(openEnvelope(keys, sealEnvelope(keys, clerk, binding, NOW), other, NOW)).toBe(null);
});

it("opens for a minute", () => {
  const envelope = sealEnvelope(keys, clerk, binding, NOW);

  expect(openEnvelope(keys, envelope, binding, NOW + 59_999)).toEqual(clerk);
  expect(openEnvelope(keys, envelope, binding, NOW + 60_000)).toBe(null);
});

it("does not open when a single character was changed, at whatever place", () => {
  const envelope = sealEnvelope(keys, clerk, binding, NOW);

  for (let at = 0; at < envelope.length; at++) {
    const changed = envelope.slice(0, at) + (envelope[at] === "x" ? "y" : "x") + envelope.slice(at + 1);
    expect(openEnvelope(keys, changed, binding, NOW)).toBe(null);
  }
});

it.each([undefined, "", "....", "spring.1.2.3", "a.b.c.d.e", "constructor.x.e30.x"])("does not open %j", (envelope) => {
  expect(openEnvelope(keys, envelope, binding, NOW)).toBe(null);
});

it("knows no key that it was not given", () => {
  const foreign = new EnvelopeKeys([{ id: "spring", secret: "another secret under the same name here" }]);

  expect(openEnvelope(keys, sealEnvelope(foreign, clerk, binding, NOW), binding, NOW)).toBe(null);
});

test("a key is followed by another without a gap: what either sealed opens while both are known", () => {
  const subgraph = new EnvelopeKeys([old, fresh]);
  const gatewayBefore = new EnvelopeKeys([old]);
  const gatewayAfter = new EnvelopeKeys([fresh, old]);

  for (const gateway of [gatewayBefore, gatewayAfter]) {
    expect(openEnvelope(subgraph, sealEnvelope(gateway, clerk, binding, NOW), binding, NOW)).toEqual(clerk);
  }
  const afterwards = new EnvelopeKeys([fresh]);
  expect(openEnvelope(afterwards, sealEnvelope(gatewayBefore, clerk, binding, NOW), binding, NOW)).toBe(null);
});

test("secrets are named and long enough, or none is taken", () => {
  expect(parseEnvelopeSecrets(`autumn:${fresh.secret.replaceAll(",", "")}, spring:${"s".repeat(32)}`)).toEqual([
    { id: "autumn", secret: fresh.secret.replaceAll(",", "") },
    { id: "spring", secret: "s".repeat(32) },
  ]);
  expect(parseEnvelopeSecrets(`autumn:${"s".repeat(31)}`)).toBe(null);
  expect(parseEnvelopeSecrets("s".repeat(40))).toBe(null);
});
