import { expect, test } from "vitest";
import { plainDate } from "../domain/plain-date.js";
import { type AskOrganisation, bodyScopesOf, onlyItself } from "./body-scope.js";

const TODAY = plainDate("2026-11-23");
const ids = (...names: string[]) => names.map((id) => ({ id }));

const carriedOnBy = (...bodies: string[][]) => ({
  currentOrganisations: { organisations: bodies.map((names) => ({ within: ids(...names) })) },
});

const DEPARTMENT = {
  organisation: {
    within: ids("department", "office"),
    parent: { within: ids("committee", "department", "office") },
    ...carriedOnBy(["department", "office"]),
  },
};

/** An organisation subgraph that gives these answers in turn, the last one for ever. */
function answering(...answers: unknown[]) {
  const asked: Record<string, unknown>[] = [];
  const ask: AskOrganisation = async (_query, variables) => {
    asked.push(variables);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { ask, asked };
}

test("a body answers for itself and those below; its department of home affairs manages all under the committee", async () => {
  const scope = await bodyScopesOf(answering(DEPARTMENT).ask)("department", TODAY);

  expect([...scope.answersFor]).toEqual(["department", "office"]);
  expect([...scope.manages]).toEqual(["committee", "department", "office"]);
});

test.each([
  ["unknown", { organisation: null }],
  ["ended", { organisation: { within: [], parent: { within: ids("committee") }, ...carriedOnBy() } }],
])("a body that is %s answers for nothing", async (_what, answer) => {
  const scope = await bodyScopesOf(answering(answer).ask)("department", TODAY);

  expect([scope.answersFor.size, scope.manages.size]).toEqual([0, 0]);
});

test("the work of a body that has ended is with its successors and those below them", async () => {
  const ended = {
    organisation: { within: [], parent: null, ...carriedOnBy(["finance", "tax office"], ["planning"]) },
  };

  const { answersFor, carriedOnBy: bodies } = await bodyScopesOf(answering(ended).ask)("department", TODAY);

  expect([[...answersFor], [...bodies]]).toEqual([[], ["finance", "tax office", "planning"]]);
});

test("a body under nobody manages nothing", async () => {
  const alone = { organisation: { within: ids("council"), parent: null, ...carriedOnBy(["council"]) } };

  expect((await bodyScopesOf(answering(alone).ask)("council", TODAY)).manages.size).toBe(0);
});

test("a scope is asked for once in five seconds, for each body and day", async () => {
  let clock = 0;
  const { ask, asked } = answering(DEPARTMENT, { organisation: null });
  const find = bodyScopesOf(ask, () => clock);

  await find("department", TODAY);
  clock = 4_999;
  expect((await find("department", TODAY)).answersFor.size).toBe(2);
  clock = 5_000;
  expect((await find("department", TODAY)).answersFor.size).toBe(0);
  await find("department", plainDate("2026-11-24"));

  expect(asked.map(({ id, on }) => `${id} ${on}`)).toEqual([
    "department 2026-11-23",
    "department 2026-11-23",
    "department 2026-11-24",
  ]);
});

test("a failed answer fails those who wait for it, and is asked for again", async () => {
  const find = bodyScopesOf(answering(new Error("away"), DEPARTMENT).ask);

  await expect(find("department", TODAY)).rejects.toThrow("away");
  expect((await find("department", TODAY)).answersFor.size).toBe(2);
});

test("where nobody can be asked, a body answers for itself alone", async () => {
  const { answersFor, manages } = await onlyItself("department", TODAY);

  expect([[...answersFor], [...manages]]).toEqual([["department"], ["department"]]);
});
