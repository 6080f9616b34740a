import { createPublicKey, sign, verify } from "node:crypto";
import { expect, it } from "vitest";
import { derivedSecret, derivedSigningKey } from "./derived-key.js";

const SECRET = Buffer.from("a key for tests, of no worth");
const WORDS = Buffer.from("Sở Nội vụ");

it("every process that has the secret signs with the same key", () => {
  const signature = sign(null, WORDS, derivedSigningKey(SECRET, "webhooks"));

  expect(verify(null, WORDS, createPublicKey(derivedSigningKey(SECRET, "webhooks")), signature)).toBe(true);
});

it("another purpose and another secret have another key", () => {
  const signature = sign(null, WORDS, derivedSigningKey(SECRET, "webhooks"));
  const others = [derivedSigningKey(SECRET, "tokens"), derivedSigningKey(Buffer.from("another secret"), "webhooks")];

  expect(others.map((key) => verify(null, WORDS, createPublicKey(key), signature))).toEqual([false, false]);
});

it("a derived secret has 32 bytes and is the same again", () => {
  expect(derivedSecret(SECRET, "a")).toHaveLength(32);
  expect(derivedSecret(SECRET, "a")).toEqual(derivedSecret(SECRET, "a"));
  expect(derivedSecret(SECRET, "a")).not.toEqual(derivedSecret(SECRET, "b"));
});
