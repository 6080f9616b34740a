import { createHash } from "node:crypto";
import { getIntrospectionQuery } from "graphql";
import { describe, expect, test } from "vitest";
import type { DoorOptions } from "./door-options.js";
import { testIssuer } from "./identity/testing/test-issuer.js";
import { codesOf, type SentOperation, WAYS } from "./testing/ask-by.js";
import { ATTACKS } from "./testing/attacks.js";
import { openTestDoor } from "./testing/open-test-door.js";

const issuer = await testIssuer();
const { identity } = issuer;
const authorization = `Bearer ${await issuer.sign()}`;
const TITLES = "query Titles { documents(first: 1) { title } }";
const TITLES_ID = createHash("sha256").update(TITLES).digest("hex");

describe.each(WAYS)("over %s", (_way, askBy) => {
  const open = async (options: Partial<DoorOptions> = {}) => {
    const { door, records, lines } = await openTestDoor(options);
    const ask = (operation: SentOperation, headers: Record<string, string> = {}) => askBy(door.url, operation, headers);
    return { ask, records, lines };
  };

  test.each(ATTACKS)("%s is refused", async (_what, query, code) => {
    const { ask, records } = await open();

    expect(codesOf(await ask({ query }))).toEqual([code]);
    expect(records.filed).toEqual([]);
  });

  test("variables 65 levels deep are refused", async () => {
    const { ask } = await open();
    const deep = JSON.parse(`${"[".repeat(64)}${"]".repeat(64)}`);

    expect(codesOf(await ask({ query: "{ requestId }", variables: { deep } }))).toEqual(["TOO_DEEP"]);
  });

  test("whoever is signed in may send 4 000 tokens, anybody else 1 000", async () => {
    const { ask } = await open({ identity });
    const query = (tokens: number) => `{ search(filter: { and: [${"{}".repeat((tokens - 16) / 2)}] }) { id } }`;

    expect(codesOf(await ask({ query: query(4_000) }, { authorization }))).toEqual([]);
    expect(codesOf(await ask({ query: query(4_002) }, { authorization }))).toEqual(["TOO_MANY_TOKENS"]);
    expect(codesOf(await ask({ query: query(1_002) }))).toEqual(["TOO_MANY_TOKENS"]);
  });

  test("an answer tells its cost, and nothing is answered once the minute's budget is spent", async () => {
    const { ask } = await open({ limits: { budget: 20 } });
    const query = "{ documents(first: 15) { id } }";

    expect((await ask({ query })).results).toMatchObject([
      { extensions: { cost: { requested: 15, ceiling: 50_000 } } },
    ]);
    expect(codesOf(await ask({ query }))).toEqual(["BUDGET_SPENT"]);
  });

  test("the schema is not told in production, unless one is signed in", async () => {
    const { ask } = await open({ identity, production: true });
    const query = getIntrospectionQuery();

    expect(new Set(codesOf(await ask({ query })))).toEqual(new Set(["GRAPHQL_VALIDATION_FAILED"]));
    expect((await ask({ query: "{ document(id: 1) { titel } }" })).text).not.toContain("Did you mean");
    expect(codesOf(await ask({ query }, { authorization }))).toEqual([]);
  });

  test("a registered client runs its documents and nothing else", async () => {
    const { ask } = await open({ manifests: { portal: { [TITLES_ID]: TITLES } } });
    const asPortal = { "x-client-id": "portal" };

    expect((await ask({ documentId: TITLES_ID }, asPortal)).results).toMatchObject([{ data: { documents: [{}, {}] } }]);
    for (const other of [
      { query: "{ requestId }" },
      { query: TITLES },
      { documentId: TITLES_ID, query: TITLES },
      { documentId: "1" },
    ]) {
      expect(codesOf(await ask(other, asPortal))).toEqual(["DOCUMENT_NOT_TRUSTED"]);
    }
  });

  test("a bug and an outage are told without words of the inside, which the log has", async () => {
    const { ask, lines } = await open();

    const heard = await ask({ query: "{ broken unreachable sealed uncoded }" });

    expect(codesOf(heard).sort()).toEqual([
      "FORBIDDEN",
      "INTERNAL_SERVER_ERROR",
      "INTERNAL_SERVER_ERROR",
      "SUBGRAPH_UNREACHABLE",
    ]);
    expect(heard.text).not.toMatch(/SQLITE|10\.0\.0\.7|secrets|stacktrace|Secret\.ts/);
    expect(JSON.stringify(lines)).toMatch(/no such table secrets at 10\.0\.0\.7:5432/);
  });

  test("of a flood of errors 15 are told", async () => {
    const { ask } = await open();
    const repeated = Array.from({ length: 20 }, (_, i) => `b${i}: broken`).join(" ");

    expect(codesOf(await ask({ query: `{ ${repeated} }` }))).toEqual(Array(15).fill("INTERNAL_SERVER_ERROR"));
  });

  test("what takes too long is stopped", async () => {
    const { ask, records } = await open({ limits: { operationMs: 30 } });

    expect(codesOf(await ask({ query: "{ held }" }))).toEqual(["OPERATION_TIMEOUT"]);
    expect(records.aborted).toHaveLength(1);
    records.held.release();
  });

  test("nothing of a token or of variables is in the log", async () => {
    const { ask, lines } = await open({ identity });

    await ask(
      { query: "query ($f: Filter) { search(filter: $f) { id } }", variables: { f: { title: "A-CASE" } } },
      { authorization },
    );

    await expect.poll(() => lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toMatch(/A-CASE|Bearer|eyJ/);
  });
});

test.each(WAYS.slice(1))("a source that breaks ends a stream with a masked error over %s", async (_way, askBy) => {
  const { door } = await openTestDoor();

  const heard = await askBy(door.url, { query: "subscription { filed(count: 1, broken: true) { id } }" });

  expect(heard.results[0]).toEqual({ data: { filed: { id: "1" } } });
  expect(codesOf(heard)).toEqual(["INTERNAL_SERVER_ERROR"]);
  expect(heard.text).not.toContain("10.0.0.7");
});
