import { expect, test } from "vitest";
import type { ProjectedField } from "./complete-object.js";
import { Execution, type Step } from "./execution.js";
import { OperationRun } from "./run-operation.js";

function field(name: string, isNonNull: boolean): ProjectedField {
  const complete = (value: unknown) => value;
  const key = { responseKey: name, planKey: name, coordinate: `Mutation.${name}` };
  return { ...key, isNonNull, isInherited: false, complete, typename: undefined };
}

function run(...parts: { step: Step; field: ProjectedField }[]) {
  const limits = { subgraphTimeoutMs: 10, maxErrors: 10 };
  const scope = { requestId: "r1", headers: {} };
  const execution = new Execution({ coerced: {}, raw: {} }, scope, limits, () => undefined);
  return new OperationRun(parts.map(({ step, field: only }) => ({ step, fields: [only] }))).start(execution);
}

const sets =
  (name: string, value: unknown): Step =>
  (execution) => {
    execution.data[name] = value;
  };
const setsLater =
  (name: string, value: unknown): Step =>
  async (execution) => {
    await new Promise(setImmediate);
    execution.data[name] = value;
  };

test("parts without waiting make an answer without a promise", () => {
  const answer = run(
    { step: sets("a", 1), field: field("a", true) },
    { step: sets("b", null), field: field("b", false) },
  );

  expect(answer).toEqual({ data: { a: 1, b: null } });
});

test("a part begins when the one before it is answered", async () => {
  const order: string[] = [];
  const noting =
    (name: string): Step =>
    async (execution) => {
      order.push(`${name} begins`);
      await setsLater(name, 1)(execution);
      order.push(`${name} ends`);
    };

  await run({ step: noting("a"), field: field("a", true) }, { step: noting("b"), field: field("b", true) });

  expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

test.each([sets, setsLater])("nothing follows a part that leaves nothing to answer", async (setting) => {
  const begun: string[] = [];
  const second: Step = () => {
    begun.push("b");
  };

  const answer = await run(
    { step: setting("a", null), field: field("a", true) },
    { step: second, field: field("b", false) },
  );

  expect(answer.data).toBeNull();
  expect(answer.errors?.map(({ message, path }) => [message, path])).toEqual([
    ["Cannot return null for non-nullable field Mutation.a.", ["a"]],
  ]);
  expect(begun).toEqual([]);
});

test.each<[string, Step]>([
  [
    "at once",
    () => {
      throw new TypeError("a is not a function at gateway.ts:7");
    },
  ],
  [
    "later",
    async () => {
      throw new TypeError("a is not a function at gateway.ts:7");
    },
  ],
])("a fault of ours, %s, is an answer that tells no details", async (_, step) => {
  const answer = await run({ step, field: field("a", false) });

  expect(JSON.parse(JSON.stringify(answer))).toEqual({
    data: null,
    errors: [{ message: "The operation failed inside the gateway.", extensions: { code: "INTERNAL_SERVER_ERROR" } }],
  });
});
