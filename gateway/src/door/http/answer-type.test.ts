import { expect, test } from "vitest";
import { acceptsEventStream, chooseAnswerType } from "./answer-type.js";

const graphql = "application/graphql-response+json";

test.each([
  [undefined, "application/json"],
  ["", "application/json"],
  ["*/*", "application/json"],
  ["application/*", "application/json"],
  ["application/json", "application/json"],
  ["application/json; charset=utf-8", "application/json"],
  [graphql, graphql],
  [`${graphql}, application/json`, graphql],
  [`application/json, ${graphql}`, "application/json"],
  [`application/json;q=0.9, ${graphql}`, graphql],
  [`${graphql};q=0.5, */*;q=0.8`, "application/json"],
  [`${graphql}, application/json, multipart/mixed`, graphql],
  ["APPLICATION/JSON", "application/json"],
  ["application/json;q=0", null],
  ["text/html", null],
  ["text/event-stream", null],
])("who accepts %s is answered in %s", (accept, type) => {
  expect(chooseAnswerType(accept)).toBe(type);
});

test.each([
  [undefined, false],
  ["*/*", false],
  ["text/event-stream", true],
  ["application/json, text/event-stream;q=0.5", true],
  ["text/event-stream;q=0", false],
])("who accepts %s reads event streams: %s", (accept, reads) => {
  expect(acceptsEventStream(accept)).toBe(reads);
});
