import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import { ENVELOPE_HEADER, sealEnvelope } from "@lienthong/kernel/service/envelope/envelope.js";
import { type ServedSubgraph, serveSubgraph } from "@lienthong/kernel/service/http/serve-subgraph.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { openTestSubgraph, TEST_ENVELOPE_KEYS } from "@lienthong/tests/support/each-engine.js";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const requestId = "r-1";

describe.each(SUBGRAPHS.map((definition) => [definition.name, definition] as const))("%s alone", (name, definition) => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveSubgraph(await openTestSubgraph(definition, "sqlite"), { port: 0, log: silentLog });
  });
  afterAll(() => served.close());

  it("passes the audit of GraphQL over HTTP without an error; it answers POST only", async () => {
    const envelope = sealEnvelope(TEST_ENVELOPE_KEYS, ANONYMOUS, { subgraph: name, requestId });
    const asGateway: typeof fetch = (url, init) =>
      fetch(url, { ...init, headers: { ...init?.headers, "x-request-id": requestId, [ENVELOPE_HEADER]: envelope } });
    const audits = serverAudits({ url: served.url, fetchFn: asGateway });

    const results = await Promise.all(audits.map((audit) => audit.fn()));

    const errors = results.filter(({ status }) => status === "error").map(({ id, name }) => `${id} ${name}`);
    expect(errors).toEqual([]);
    expect(results.filter(({ status }) => status === "ok").length).toBeGreaterThan(40);
  });
});
