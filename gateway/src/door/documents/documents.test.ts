import { createHash } from "node:crypto";
import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import type { Refusal } from "../http/refusal.js";
import { defaultLimits } from "../limits/limits.js";
import { Documents } from "./documents.js";

const schema = buildSchema("type Query { id: ID title(at: Int): String }");
const newDocuments = () => new Documents({ introspection: true, maxErrors: 15 });
const hashOf = (source: string) => createHash("sha256").update(source).digest("hex");

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    return error as Refusal;
  }
  throw new Error("nothing was refused");
}

test("a document is parsed and validated once, and found again by the hash of its text", () => {
  const documents = newDocuments();

  const prepared = documents.prepare("{ id }", schema, defaultLimits);

  expect(documents.prepare("{ id }", schema, defaultLimits)).toBe(prepared);
  expect(documents.byHash(hashOf("{ id }"))).toBe(prepared.document);
  expect(documents.byHash(hashOf("{ title }"))).toBe(undefined);
});

test("a new schema judges every document anew", () => {
  const documents = newDocuments();
  documents.prepare("{ id }", schema, defaultLimits);

  const refusal = refusalOf(() =>
    documents.prepare("{ id }", buildSchema("type Query { name: String }"), defaultLimits),
  );

  expect(refusal.code).toBe("GRAPHQL_VALIDATION_FAILED");
  expect(documents.byHash(hashOf("{ id }"))).toBe(undefined);
});

test("a document that one client may send can be too large for another", () => {
  const documents = newDocuments();
  documents.prepare("{ id title }", schema, defaultLimits);

  const refusal = refusalOf(() => documents.prepare("{ id title }", schema, { ...defaultLimits, tokens: 3 }));

  expect(refusal.code).toBe("TOO_MANY_TOKENS");
});

test("a refused document is not remembered", () => {
  const documents = newDocuments();

  refusalOf(() => documents.prepare("{ name }", schema, defaultLimits));

  expect(documents.byHash(hashOf("{ name }"))).toBe(undefined);
});

test("a thousand documents are remembered; the one asked for longest ago leaves first", () => {
  const documents = newDocuments();
  const source = (number: number) => `{ title(at: ${number}) }`;
  for (let number = 0; number < 1_000; number += 1) documents.prepare(source(number), schema, defaultLimits);
  documents.prepare(source(0), schema, defaultLimits);

  documents.prepare(source(1_000), schema, defaultLimits);

  expect(documents.byHash(hashOf(source(0)))).toBeDefined();
  expect(documents.byHash(hashOf(source(1)))).toBe(undefined);
  expect(documents.byHash(hashOf(source(2)))).toBeDefined();
});

test("long documents fill the memory sooner", () => {
  const documents = newDocuments();
  const source = (number: number) => `{ title(at: ${number}) } #${"x".repeat(200_000)}`;

  for (let number = 0; number < 30; number += 1) documents.prepare(source(number), schema, defaultLimits);

  expect(documents.byHash(hashOf(source(10)))).toBe(undefined);
  expect(documents.byHash(hashOf(source(11)))).toBeDefined();
});

test("an error that repeats an endless name is cut short", () => {
  const refusal = refusalOf(() => newDocuments().prepare(`{ ${"x".repeat(200_000)} }`, schema, defaultLimits));

  expect(refusal.errors[0]?.message).toHaveLength(1_000);
});
