import { buildSchema, parse } from "graphql";
import { expect, it } from "vitest";
import { compiledExecutor } from "./compiled-executor.js";
import { maskErrors } from "./mask-errors.js";

it("gives an error of compiled operations extensions, which Apollo Server asks for", async () => {
  const run = compiledExecutor(buildSchema("type Query { promised: String! }"));
  const result = await run({
    document: parse("{ promised }"),
    operationName: null,
    variables: {},
    context: {},
  });

  const { data, errors } = maskErrors(result, {} as never);

  expect([data, errors?.map(({ path, extensions }) => ({ path, extensions }))]).toEqual([
    null,
    [{ path: ["promised"], extensions: {} }],
  ]);
});
