import { expect, test } from "vitest";
import { jsonLog } from "./http/request-log.js";
import { openTestDoor, told } from "./testing/open-test-door.js";

test("a request leaves one line: who, what, how long, how it ended; never its variables", async () => {
  const { post, lines } = await openTestDoor();
  const query = "query Read($id: ID!) { document(id: $id) { title } sealed broken }";

  await post({ query, variables: { id: "secret-1" } }, { "x-request-id": "r-7", cookie: "secret-2" });

  await expect
    .poll(() => lines.filter((line) => line.level === "info"))
    .toEqual([
      {
        level: "info",
        requestId: "r-7",
        method: "POST",
        path: "/graphql",
        operationName: "Read",
        kind: "query",
        codes: ["FORBIDDEN", "INTERNAL_SERVER_ERROR"],
        ms: expect.any(Number),
        status: 200,
      },
    ]);
  expect(JSON.stringify(lines)).not.toContain("secret-");
});

test("a refused request is logged with its code", async () => {
  const { post, lines } = await openTestDoor();

  await post("[]");

  await expect.poll(() => lines).toMatchObject([{ status: 400, codes: ["BATCHING_REFUSED"], path: "/graphql" }]);
});

test("line breaks cannot forge a line of the log", () => {
  const written: string[] = [];

  jsonLog((text) => written.push(text))({ level: "info", operationName: 'A\r\n{"level":"error"}\u001b[2J' });

  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(
    /^\{"time":"\d{4}-[^"]+Z","level":"info","operationName":"A\\r\\n\{\\"level\\":\\"error\\"\}\\u001b\[2J"\}\n$/,
  );
});

test.each([
  ["a short plain id", "req_1.a-B", true],
  ["64 characters", "a".repeat(64), true],
  ["65 characters", "a".repeat(65), false],
  ["other characters", "a b<script>", false],
])("a request id of %s is kept: %s", async (_name, given, isKept) => {
  const { post } = await openTestDoor();

  const answer = await post({ query: "{ requestId }" }, { "x-request-id": given });

  const { data } = (await answer.json()) as { data: { requestId: string } };
  expect(answer.headers.get("x-request-id")).toBe(data.requestId);
  expect(data.requestId === given).toBe(isKept);
  expect(data.requestId).toMatch(/^[A-Za-z0-9._-]{1,64}$/);
});

test("subgraphs are given the language, and nothing else of the client", async () => {
  const { post } = await openTestDoor();
  const headers = {
    "x-lienthong-envelope": "main.x.y.z",
    "accept-language": "vi",
    cookie: "a=b",
  };

  const answer = await post({ query: "{ headers }" }, headers);

  expect(await told(answer)).toEqual([200, { data: { headers: ["accept-language: vi"] } }]);
});
