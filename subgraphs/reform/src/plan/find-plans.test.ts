import { type Actor, ANONYMOUS, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { done, who } from "@lienthong/tests/support/give-command.js";
import { beforeAll, expect, test } from "vitest";
import {
  clerk,
  eachEngineWithDirective,
  financeClerk,
  homeAffairs,
  INDUSTRY,
  item,
  plan,
} from "../../test/reform-world.js";
import { mayReadPlan } from "../programme-access.rules.js";
import { database } from "../tables.js";
import { workerOf } from "../worker.js";
import { findPlans } from "./find-plans.js";

const actors: readonly [string, Actor][] = [
  ["nobody", ANONYMOUS],
  ["a clerk of the body", clerk],
  ["a clerk of another body", financeClerk],
  ["the Chairman", who("CHAIRMAN", "Organisation_x")],
  ["Sở Nội vụ", homeAffairs],
  ["the operator", OPERATOR],
];

eachEngineWithDirective((world) => {
  const { subgraph } = world;
  beforeAll(async () => {
    await done(subgraph(), "draftPlan", { ...plan, organisation: INDUSTRY }, clerk);
    const period = { ...plan, organisation: INDUSTRY, kind: "PERIOD", toYear: 2030 };
    const planId = await done(subgraph(), "draftPlan", period, clerk);
    await done(subgraph(), "addPlanItem", { planId, item }, clerk);
    await done(subgraph(), "submitPlan", { planId }, clerk);
  });

  test.each(actors)("%s is listed exactly the plans that the rule allows", async (_, actor) => {
    const all = await database(subgraph().contextOf(OPERATOR)).selectFrom("agency_plan").selectAll().execute();

    const context = subgraph().contextOf(actor);
    const { edges } = await findPlans(context, {}, { first: 100 });

    const worker = await workerOf(context);
    const allowed = all.filter((each) => mayReadPlan(worker, each)).map(({ id }) => id);
    expect(edges.map(({ node }) => node.id).sort()).toEqual(allowed.sort());
  });

  test("while the organisation subgraph is away, a clerk sees the drafts of the own body and what is public", async () => {
    const away = () => Promise.reject(new Error("The organisation subgraph gave no whole answer."));
    const listed = async (context: RequestContext) =>
      (await findPlans(context, {}, { first: 100 })).edges.map(({ node }) => node.id);
    const context = subgraph().contextOf(clerk);

    expect(await listed({ ...context, bodyScope: away })).toEqual(await listed(context));
  });
});
