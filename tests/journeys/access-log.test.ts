import { sealedTransport, sealWith } from "@lienthong/deploy/identity/sealed-transport.js";
import { inProcess } from "@lienthong/deploy/open-system.js";
import type { Principal } from "@lienthong/gateway/door/identity/principal.js";
import { httpTransport } from "@lienthong/gateway/transport/http.js";
import type { Transport } from "@lienthong/gateway/transport/transport.js";
import { verifyAccesses } from "@lienthong/kernel/service/access-log/verify-accesses.js";
import { serveSubgraph } from "@lienthong/kernel/service/http/serve-subgraph.js";
import { OUR_CLAIMS } from "@lienthong/kernel/service/identity/actor-of-claims.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { claimsOfActor } from "@lienthong/tests/support/claims-of-actor.js";
import { openTestSubgraph, TEST_ENVELOPE_KEYS } from "@lienthong/tests/support/each-engine.js";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { services } from "../../subgraphs/services/src/services.subgraph.js";
import { done, fillProcedures, receipt, WARD } from "../../subgraphs/services/test/dossier-world.js";

const LOG = "accessLog { edges { node { readAt readBy authority fields requestId } } }";

describe.each(["in this process", "over HTTP"])("what is read of a dossier %s", (way) => {
  let transport: Transport;
  let id: string;
  let code: string;
  let close: () => Promise<void>;
  let sql: (statement: string) => Promise<unknown>;
  let verify: () => ReturnType<typeof verifyAccesses>;

  beforeAll(async () => {
    const subgraph = await openTestSubgraph(services, "sqlite");
    await fillProcedures(subgraph);
    id = await done(subgraph, "receiveDossier", { ...receipt, clientMutationId: `receive-${way.length}` });
    const served = way === "over HTTP" ? await serveSubgraph(subgraph, { port: 0, log: silentLog }) : null;
    const seal = sealWith(TEST_ENVELOPE_KEYS, OUR_CLAIMS);
    transport = sealedTransport("services", served ? httpTransport(served.url) : inProcess(subgraph), seal);
    close = () => (served ?? subgraph).close();
    sql = (statement) => subgraph.database.fork().execute(statement);
    verify = () => verifyAccesses(subgraph.database.fork());
  });
  afterAll(() => close());

  const ask = async (requestId: string, actor: string | null, query: string, variables: Record<string, unknown>) => {
    const principal: Principal = {
      isSignedIn: actor !== null,
      grants: { scopes: new Set(), policies: new Set() },
      expiresAt: null,
      claims: actor === null ? null : claimsOfActor(actor),
    };
    const scope = { requestId, headers: {}, principal };
    const { data, errors } = await transport.execute({
      kind: "query",
      query,
      document: parse(query),
      variables,
      scope,
    });
    if (errors?.length) throw new Error(errors.map(({ message }) => message).join());
    return JSON.parse(JSON.stringify(data)) as Record<string, { code: string; accessLog: unknown } | null>;
  };
  const rows = async () => (await verify()).rows;

  it("is written with who, when, which fields, by which authority and in which request, and no value", async () => {
    const clerk = `CLERK@${WARD}#mai`;
    const query = "query ($id: ID!) { dossier(id: $id) { code acts { kind reason } applicant { name } } }";

    code = (await ask("r-1", clerk, query, { id })).dossier!.code;

    const told = await ask("r-2", "HOME_AFFAIRS#noi-vu", `query ($id: ID!) { dossier(id: $id) { ${LOG} } }`, { id });
    expect(told.dossier?.accessLog).toEqual({
      edges: [
        {
          node: {
            readAt: "2026-11-23T05:00:00.000Z",
            readBy: "mai",
            authority: "HANDLING_BODY",
            fields: "acts,acts.kind,acts.reason,applicant,applicant.name,code",
            requestId: "r-1",
          },
        },
      ],
    });
    expect(await verify()).toEqual({ rows: 2, broken: null });
  });

  it("is not written where nothing restricted was read: the public face, or what one may not see", async () => {
    const before = await rows();

    expect(
      await ask("r-3", null, "query ($code: String!) { dossierByCode(code: $code) { code state } }", { code }),
    ).toEqual({
      dossierByCode: { code, state: "RECEIVED" },
    });
    expect(await ask("r-4", "CITIZEN#lan", "query ($id: ID!) { dossier(id: $id) { code } }", { id })).toEqual({
      dossier: null,
    });
    expect(await rows()).toBe(before);
  });

  it("is written before the answer leaves: where it cannot be, there is none", async () => {
    const query = "query ($id: ID!) { dossier(id: $id) { code } }";
    await sql("alter table record_access rename to record_access_away");

    const answer = await ask("r-7", "INSPECTOR#thanh-tra", query, { id }).catch((error: unknown) => error);
    await sql("alter table record_access_away rename to record_access");

    expect(JSON.stringify(answer)).not.toContain(code);
    expect(await verify()).toMatchObject({ broken: null });
  });

  it("is told to who watches over readers, and to nobody else", async () => {
    const query = `query ($id: ID!) { dossier(id: $id) { ${LOG} } }`;

    expect(await ask("r-5", `CLERK@${WARD}#mai`, query, { id })).toEqual({ dossier: { accessLog: null } });
    expect((await ask("r-6", "INSPECTOR#thanh-tra", query, { id })).dossier?.accessLog).not.toBe(null);
  });
});
