import { type Actor, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { reform } from "../reform.subgraph.js";

const HEALTH = stableId("Organisation", "health");
const who = (role: Role, organisationId: string | null = null): Actor =>
  actorOf({ kind: "person", id: `${role} ${organisationId}`, organisationId, roles: [role] });
const head = who("HEAD", HEALTH);
const chairman = who("CHAIRMAN");

/** What the graph gives of the body's year, as the gateway asks for it. */
const EVALUATION = `query ($facts: [_Any!]!) { _entities(representations: $facts) { ... on OrganisationPeriod {
  evaluation { class possibleClass reference } } } }`;
const FACTS = {
  ...{ __typename: "OrganisationPeriod", organisationId: HEALTH, monthsInExistence: 12, headMonthsInOffice: 12 },
  ...{ trueNormativeDue: 0, trueNormativeOnTime: 0, onTimeShare: 0.95, onlineShare: 0.9, satisfactionPoints: 17 },
  ...{ trueDutyDecisions: 0, trueHeadDutyDecisions: 0 },
};

let commands = 0;

eachEngine(reform, (subgraph) => {
  const referenceOf = async (facts: object) => {
    const { data, errors } = await ask(subgraph(), EVALUATION, { facts: [{ ...FACTS, ...facts }] });
    expect(errors).toEqual([]);
    const [{ evaluation }] = data!._entities as [{ evaluation: { reference: string } }];
    return evaluation.reference;
  };
  const give = async (mutation: string, input: object, actor: Actor) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await ask(
      subgraph(),
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code field message }
         emulationAward { id title proposedOn openConditions outcome decision { citation } } } }`,
      { input: { clientMutationId: `award-command-${++commands}`, ...input } },
      actor,
    );
    expect(errors).toEqual([]);
    const payload = data![mutation] as {
      emulationAward: { id: string } | null;
      userErrors: { code: string; field: string[]; message: string }[];
    };
    return { ...payload, refusals: payload.userErrors.map(({ code, field }) => `${code} ${field.join(".")}`) };
  };
  const propose = (evaluation: string, actor: Actor, title = "ADVANCED_COLLECTIVE") =>
    give("proposeEmulationAward", { title, evaluation }, actor);
  const events = () => subgraph().contextOf(OPERATOR).em.count(EventTable);

  it("refuses what the graph did not compute, what fails, and a year that lasts, and writes nothing", async () => {
    const before = await events();
    const good = await referenceOf({ period: "2025" });
    const forged = `${good.slice(0, -2)}AA`;

    expect((await propose(forged, head)).refusals).toEqual(["INVALID_VALUE evaluation"]);
    expect((await propose(good, who("HEAD", "Organisation_other"))).refusals).toEqual(["NOT_ALLOWED evaluation"]);
    expect((await propose(await referenceOf({ period: "2026" }), head)).refusals).toEqual(["TOO_EARLY evaluation"]);
    const failing = await propose(await referenceOf({ period: "2025", trueDutyDecisions: 1 }), head);
    expect(failing.refusals).toEqual(["CONDITION_NOT_MET evaluation"]);
    expect(failing.userErrors[0]!.message).toContain("NO_DUTY_DISCIPLINE");
    expect((await propose(good, head, "PROVINCIAL_FLAG")).refusals).toEqual(["CONDITION_NOT_MET evaluation"]);
    expect(await events()).toBe(before);
  });

  it("proposes by the evaluation of the day, names what is open, and is decided once by the Chairman", async () => {
    const reference = await referenceOf({ period: "2025" });

    const { emulationAward, refusals } = await propose(reference, head);
    const again = await propose(reference, head);
    const id = emulationAward!.id;
    const decide = (input: object, actor: Actor) =>
      give("decideEmulationAward", { emulationAwardId: id, ...input }, actor);

    expect([refusals, again.refusals]).toEqual([[], ["ALREADY_EXISTS title"]]);
    expect(emulationAward).toMatchObject({
      ...{ proposedOn: "2026-11-23", outcome: null },
      openConditions: ["MOST_TASKS_DONE", "FEW_TASKS_LATE"],
    });
    expect((await decide({ outcome: "REJECTED" }, head)).refusals).toEqual(["NOT_ALLOWED emulationAwardId"]);
    expect((await decide({ outcome: "GRANTED" }, chairman)).refusals).toEqual(["MISSING_VALUE citation"]);
    const granted = await decide({ outcome: "GRANTED", citation: "12/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)" }, chairman);
    expect(granted.emulationAward).toMatchObject({
      ...{ outcome: "GRANTED", decision: { citation: "12/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)" } },
    });
    expect((await decide({ outcome: "REJECTED" }, chairman)).refusals).toEqual(["ALREADY_DONE emulationAwardId"]);
  });
});
