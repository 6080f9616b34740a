import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { readAnswer } from "./answer.js";

test.each([
  undefined,
  null,
  7,
  "text",
  [],
  {},
  { data: null },
  { data: [] },
  { data: "x" },
  { data: {}, errors: {} },
  { errors: [] },
  { data: 1, errors: [{ message: "no" }] },
])("%j is no answer", (value) => {
  expect(readAnswer(value)).toBeNull();
});

test.each([{ data: { a: 1 } }, { data: { a: 1 }, errors: [] }, { data: { a: 1 }, errors: null }])(
  "%j is an answer without errors",
  (value) => {
    expect(readAnswer(value)).toEqual({ data: { a: 1 }, errors: [] });
  },
);

test("errors keep their message, path and extensions, and nothing of a wrong shape", () => {
  const errors = [
    { message: "no", path: ["a", 0, "b"], extensions: { code: "NO" } },
    { message: 5, path: "a.b", extensions: [] },
    "text",
    { message: "odd", path: ["a", 1.5] },
  ];

  expect(readAnswer({ errors })?.errors).toEqual([
    { message: "no", path: ["a", 0, "b"], extensions: { code: "NO" } },
    { message: "The subgraph reported an error it did not describe." },
    { message: "The subgraph reported an error it did not describe." },
    { message: "odd" },
  ]);
});

test("an error of this process is kept for the log", () => {
  const error = new GraphQLError("no");

  expect(readAnswer({ data: null, errors: [error] })?.errors[0]?.originalError).toBe(error);
});
