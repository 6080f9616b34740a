import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { bodyScopesOf } from "@lienthong/kernel/service/body-scope.js";
import { type ServedSubgraph, serveSubgraph } from "@lienthong/kernel/service/http/serve-subgraph.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { organisation } from "@lienthong/organisation/organisation.subgraph.js";
import { openTestSubgraph, TEST_ENVELOPE_KEYS } from "@lienthong/tests/support/each-engine.js";
import { freePort } from "@lienthong/tests/support/server.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { askOrganisation } from "./ask-subgraph.js";

const TODAY = plainDate("2026-11-23");
const bodyId = (key: string) => stableId("Organisation", key);
const HOME_AFFAIRS = bodyId("ninh-binh.so-noi-vu.2025");
const settings = { envelopeKeys: TEST_ENVELOPE_KEYS };

let subgraph: Subgraph;
let served: ServedSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(organisation, "sqlite");
  await organisation.seed(subgraph.contextOf(OPERATOR));
  served = await serveSubgraph(subgraph, { port: 0, log: silentLog });
});
afterAll(() => served.close());

it.each([
  ["in one process", () => askOrganisation(() => subgraph, settings)],
  ["over HTTP", () => askOrganisation(() => undefined, settings, served.url)],
])("%s, home affairs manage the province and what it took over, and not the Government above", async (_how, ask) => {
  const { answersFor, standsFor, manages } = await bodyScopesOf(ask())(HOME_AFFAIRS, TODAY);

  expect(answersFor.has(HOME_AFFAIRS)).toBe(true);
  expect(answersFor.has(bodyId("ninh-binh.so-y-te.2025"))).toBe(false);
  expect([...standsFor].sort()).toEqual(
    ["ninh-binh.so-noi-vu.2025", "nam-dinh.so-noi-vu.2025", "nam-dinh.so-noi-vu"].map(bodyId).sort(),
  );
  for (const key of ["ninh-binh.ubnd.2025", "ninh-binh.so-y-te.2025", "nam-dinh.ubnd", "nam-dinh.so-y-te"]) {
    expect([key, manages.has(bodyId(key))]).toEqual([key, true]);
  }
  expect(manages.has(bodyId("chinh-phu"))).toBe(false);
});

it("the work of a department that has ended is with the one that took it over", async () => {
  const { answersFor, carriedOnBy } = await bodyScopesOf(askOrganisation(() => subgraph, settings))(
    bodyId("nam-dinh.so-y-te"),
    TODAY,
  );

  expect([answersFor.size, carriedOnBy.has(bodyId("ninh-binh.so-y-te.2025"))]).toEqual([0, true]);
});

it("says so when nobody answers, rather than give a scope", async () => {
  const ask = askOrganisation(() => undefined, settings, `http://127.0.0.1:${await freePort()}/graphql`);

  await expect(bodyScopesOf(ask)(HOME_AFFAIRS, TODAY)).rejects.toThrow();
});
