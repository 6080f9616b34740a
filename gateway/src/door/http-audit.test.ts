import { serverAudits } from "graphql-http";
import { expect, test } from "vitest";
import { openTestDoor } from "./testing/open-test-door.js";

/** GET needs a preflight header here, which the audit leaves to its caller. */
const fetchWithPreflight: typeof fetch = (url, init) =>
  fetch(url, {
    ...init,
    headers: { "apollo-require-preflight": "true", ...(init?.headers as Record<string, string>) },
  });

for (const { id, name } of serverAudits({ url: "" })) {
  test(`GraphQL over HTTP ${id}: ${name}`, async () => {
    const { endpoint } = await openTestDoor();
    const audit = serverAudits({ url: endpoint, fetchFn: fetchWithPreflight }).find((candidate) => candidate.id === id);

    const result = await audit?.fn();

    expect(result).toMatchObject({ status: "ok" });
  });
}
