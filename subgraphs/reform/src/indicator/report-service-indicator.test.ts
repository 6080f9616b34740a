import { actorOf, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { reform } from "../reform.subgraph.js";

const HEALTH = stableId("Organisation", "health");
const head = (organisationId: string) =>
  actorOf({ kind: "person", id: `head ${organisationId}`, organisationId, roles: ["HEAD"] });

const REPORT = `mutation ($input: ReportServiceIndicatorInput!) { reportServiceIndicator(input: $input) {
  serviceIndicator { code basis value points } userErrors { code field } } }`;
const INDICATORS = `query ($period: [_Any!]!) { _entities(representations: $period) { ... on OrganisationPeriod {
  serviceIndicators { code basis value points } } } }`;

let commands = 0;

eachEngine(reform, (subgraph) => {
  const report = async (input: object, organisationId = HEALTH) => {
    const clientMutationId = `indicator-command-${++commands}`;
    const all = { clientMutationId, organisationId: HEALTH, period: "2026-H1", ...input };
    const { data, errors } = await ask(subgraph(), REPORT, { input: all }, head(organisationId));
    expect(errors).toEqual([]);
    return data!.reportServiceIndicator as { serviceIndicator: object | null; userErrors: { code: string }[] };
  };
  const valued = async () => {
    const period = { __typename: "OrganisationPeriod", organisationId: HEALTH, period: "2026-H1" };
    const facts = { onTimeShare: 0.9, onlineShare: null, satisfactionPoints: null };
    const { data } = await ask(subgraph(), INDICATORS, { period: [{ ...period, ...facts }] });
    const [{ serviceIndicators }] = data!._entities as [{ serviceIndicators: { basis: string; code: string }[] }];
    return serviceIndicators.filter(({ basis }) => basis !== "MISSING");
  };

  it("refuses what is not theirs to report, what the graph computes and what is no share, and writes nothing", async () => {
    const events = () => subgraph().contextOf(OPERATOR).em.count(EventTable);
    const before = await events();
    const codes = [
      (await report({ code: "ONLINE_PAYMENT", value: 0.5 }, stableId("Organisation", "finance"))).userErrors,
      (await report({ code: "DOSSIERS_ON_TIME", value: 0.5 })).userErrors,
      (await report({ code: "ONLINE_PAYMENT", value: 50 })).userErrors,
      (await report({ code: "ONLINE_PAYMENT", value: 0.5, period: "2027" })).userErrors,
    ].map(([refused]) => refused?.code);

    expect(codes).toEqual(["NOT_ALLOWED", "WRONG_KIND", "INVALID_VALUE", "TOO_EARLY"]);
    expect(await events()).toBe(before);
  });

  it("keeps what was reported last beside what is computed", async () => {
    await report({ code: "ONLINE_PAYMENT", value: 0.4 });
    const { serviceIndicator } = await report({ code: "ONLINE_PAYMENT", value: 0.45 });

    expect(serviceIndicator).toEqual({ code: "ONLINE_PAYMENT", basis: "REPORTED", value: 0.45, points: 4.5 });
    expect(await valued()).toEqual([
      { code: "DOSSIERS_ON_TIME", basis: "COMPUTED", value: 0.9, points: 18 },
      { code: "ONLINE_PAYMENT", basis: "REPORTED", value: 0.45, points: 4.5 },
    ]);
  });
});
