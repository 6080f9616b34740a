import { expect, test } from "vitest";
import { openTestDoor, refused, told } from "./testing/open-test-door.js";

const page = "query ($n: Int) { documents(first: $n) { id amends { id } } }";

test("an answer tells what its operation could have cost, and how much it may cost", async () => {
  const { post } = await openTestDoor();

  const answer = await post({ query: page, variables: { n: 10 } });

  expect(await answer.json()).toMatchObject({ extensions: { cost: { requested: 20, ceiling: 50_000 } } });
});

test("a page of 2147483647 is refused before execution, in a variable as in the text", async () => {
  const { post } = await openTestDoor();
  const cost = { requested: 2147483647, ceiling: 50_000 };
  const message =
    "The operation may cost 2147483647, more than 50000. Ask for shorter pages, or fewer lists within lists.";
  const told400 = [400, { errors: [{ message, extensions: { code: "COST_TOO_HIGH", cost } }] }];

  expect(await told(await post({ query: "{ documents(first: 2147483647) { id } }" }))).toEqual(told400);
  const byVariable = { query: "query ($n: Int) { documents(first: $n) { id } }", variables: { n: 2147483647 } };
  expect(await told(await post(byVariable))).toEqual(told400);
});

test("who has spent the budget of the minute is told to come again when it refills", async () => {
  const { post } = await openTestDoor({ limits: { budget: 20 } });

  expect((await post({ query: page, variables: { n: 10 } })).status).toBe(200);
  const answer = await post({ query: page, variables: { n: 10 } }, { accept: "application/json" });

  expect(Number(answer.headers.get("retry-after"))).toBeLessThanOrEqual(60);
  expect(await refused(answer)).toEqual([429, "BUDGET_SPENT"]);
});

test("a stream is paid for when it begins", async () => {
  const { post } = await openTestDoor({ limits: { budget: 1 } });
  const follow = { query: "subscription { filed(count: 1) { id } }" };
  const stream = { accept: "text/event-stream" };

  expect(await (await post(follow, stream)).text()).toContain("event: next");
  expect(await refused(await post(follow, stream))).toEqual([429, "BUDGET_SPENT"]);
});
