import type { Actor } from "@lienthong/kernel/domain/actor.js";
import { ANONYMOUS, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { graphql } from "graphql";
import { expect, it } from "vitest";
import {
  body,
  chairman,
  citizen,
  done,
  eachEngineInTime,
  HEALTH,
  HOME,
  head,
  homeAffairs,
  inspector,
  OLD_HEALTH,
  PERSON,
  person,
  personnel,
  read,
  recommendedCase,
  stranger,
  who,
} from "../../test/discipline-world.js";

const EVERYBODY: readonly [string, Actor][] = [
  ["nobody", ANONYMOUS],
  ["the person", person],
  ["somebody whose subject reads like the person's id", who("CLERK", HEALTH, PERSON)],
  ["the head who decides", head],
  ["the chairman above", chairman],
  ["the personnel office", personnel],
  ["home affairs", homeAffairs],
  ["the inspector", inspector],
  ["another inspector", who("INSPECTOR", HOME, "inspector-2")],
  ["whoever complained", citizen],
  ["another citizen", who("CITIZEN", null, "citizen-2")],
  ["a head elsewhere", stranger],
  ["home affairs of another province", who("HOME_AFFAIRS", body("ha-nam.so-noi-vu"))],
  ["an analyst", who("ANALYST", null)],
  ["the operator", OPERATOR],
];

const ENTITY = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename
  ... on DisciplineCase { id } ... on DisciplineDecision { id } ... on StaffComplaint { id } ... on DutyInspection { id } } }`;

eachEngineInTime((world) => {
  const { subgraph } = world;
  let ids: Record<string, string>;

  const whoSees = async (sees: (actor: Actor) => Promise<boolean>) => {
    const seen = await Promise.all(EVERYBODY.map(async ([name, actor]) => ((await sees(actor)) ? name : null)));
    return seen.filter((name) => name !== null);
  };

  /** Whether one sees a record by its own field and by every other way to it, which must be one answer. */
  const finds = (field: string, type: string, id: string) => async (actor: Actor) => {
    const own = await read<{ it: unknown }>(subgraph(), `{ it: ${field}(id: "${id}") { id } }`, actor);
    const { data } = await ask(subgraph(), ENTITY, { r: [{ __typename: type, nodeKey: id }] }, actor);
    const [entity] = data!._entities as unknown[];
    expect(entity !== null).toBe(own.it !== null);
    return own.it !== null;
  };

  const lists = (actor: Actor) =>
    read<Record<string, { edges: unknown[]; disciplineCases: { edges: unknown[] } } & { complaints: number }[]>>(
      subgraph(),
      `{ disciplineCases { edges { node { id } } } overdueDisciplineCases(on: "2026-12-01") { edges { node { id } } }
           staffComplaints(onDossier: true) { edges { node { id } } }
           staffComplaintOutcomes(onDossier: true) { complaints founded ledToCase ledToDecision } }`,
      actor,
    );

  it.each([
    ["the case", "disciplineCase", "DisciplineCase", "case"],
    ["the decision", "disciplineDecision", "DisciplineDecision", "decision"],
  ])("%s is seen by those whom it concerns, by every way alike", async (_what, field, type, key) => {
    ids ??= await fill();

    expect(await whoSees(finds(field, type, ids[key]!))).toEqual([
      "the person",
      "the head who decides",
      "the chairman above",
      "the personnel office",
      "home affairs",
      "the inspector",
      "the operator",
    ]);
  });

  it("the complaint is seen by whoever complained and those who handle it, not by the person", async () => {
    expect(await whoSees(finds("staffComplaint", "StaffComplaint", ids.complaint!))).toEqual([
      "the head who decides",
      "the chairman above",
      "the personnel office",
      "home affairs",
      "whoever complained",
      "the operator",
    ]);
  });

  it("the inspection is seen by who inspects, by those above the body and by home affairs", async () => {
    expect(await whoSees(finds("dutyInspection", "DutyInspection", ids.inspection!))).toEqual([
      "the chairman above",
      "home affairs",
      "the inspector",
      "the operator",
    ]);
  });

  it("lists and counts hold what one sees and nothing else", async () => {
    const sizes = async (actor: Actor) => {
      const {
        disciplineCases,
        staffComplaints,
        staffComplaintOutcomes: of,
      } = (await lists(actor)) as never as {
        disciplineCases: { edges: unknown[] };
        staffComplaints: { edges: unknown[] };
        staffComplaintOutcomes: { complaints: number; founded: number; ledToCase: number; ledToDecision: number };
      };
      return [disciplineCases.edges.length, staffComplaints.edges.length, ...Object.values(of)];
    };

    expect(await sizes(homeAffairs)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await sizes(head)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await sizes(citizen)).toEqual([0, 1, 1, 1, 0, 0]);
    expect(await sizes(person)).toEqual([1, 0, 0, 0, 0, 0]);
    for (const actor of [ANONYMOUS, stranger, who("ANALYST", null)]) {
      expect(await sizes(actor)).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });

  it("what hangs on a body and on a person is seen alike", async () => {
    const r = [
      { __typename: "Organisation", id: OLD_HEALTH },
      { __typename: "Official", id: PERSON },
    ];
    const hanging = async (actor: Actor) => {
      const { data } = await ask(
        subgraph(),
        `query ($r: [_Any!]!) { _entities(representations: $r) {
             ... on Organisation { complaints { edges { node { cases { id } } } } dutyInspections { edges { cursor } } }
             ... on Official { disciplineCases { edges { node { complaint { id } } } } } } }`,
        { r },
        actor,
      );
      return JSON.stringify(data!._entities).replaceAll(/"(DisciplineCase|StaffComplaint)_[^"]+"/g, '"$1"');
    };

    expect(await hanging(ANONYMOUS)).toBe(
      '[{"complaints":{"edges":[]},"dutyInspections":{"edges":[]}},{"disciplineCases":{"edges":[]}}]',
    );
    expect(await hanging(homeAffairs)).toContain('"cases":[{"id":"DisciplineCase"}]');
    expect(await hanging(person)).toBe(
      '[{"complaints":{"edges":[]},"dutyInspections":{"edges":[]}},{"disciplineCases":{"edges":[{"node":{"complaint":null}}]}}]',
    );
  });

  it("what is read is noted with its authority, also in lists, and nothing of what one may not see", async () => {
    const notes = async (actor: Actor) => {
      const contextValue = subgraph().contextOf(actor);
      const source = `{ disciplineCases { edges { node { decisions { form } complaint { matter } } } } }`;
      await graphql({ schema: subgraph().schema, source, contextValue });
      return [...contextValue.accesses].map(([id, authority]) => `${id.split("_")[0]} ${authority}`).sort();
    };

    expect(await notes(personnel)).toEqual([
      "DisciplineCase PERSONNEL_OFFICE",
      "DisciplineDecision PERSONNEL_OFFICE",
      "StaffComplaint PERSONNEL_OFFICE",
    ]);
    expect(await notes(person)).toEqual(["DisciplineCase PERSON", "DisciplineDecision PERSON"]);
    expect(await notes(stranger)).toEqual([]);
  });

  it("counts are for everybody, and tell nothing of the one decision there is", async () => {
    const counts = `disciplineCounts { decisions dutyDecisions complaints complaintsFounded dutyInspections }`;
    const { data, errors } = await ask(
      subgraph(),
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrganisationPeriod { ${counts}
           trueDutyDecisions trueHeadDutyDecisions } } }`,
      {
        r: [
          { __typename: "OrganisationPeriod", organisationId: OLD_HEALTH, period: "2026" },
          { __typename: "OrganisationPeriod", organisationId: HEALTH, period: "2026" },
          { __typename: "OrganisationPeriod", organisationId: OLD_HEALTH, period: "2026-H2" },
        ],
      },
    );

    expect(errors).toEqual([]);
    const none = { decisions: 0, dutyDecisions: 0, complaints: 0, complaintsFounded: 0, dutyInspections: 0 };
    const hidden = { decisions: null, dutyDecisions: null, complaints: null, complaintsFounded: null };
    expect(data!._entities).toEqual([
      { disciplineCounts: { ...hidden, dutyInspections: 1 }, trueDutyDecisions: 1, trueHeadDutyDecisions: 0 },
      { disciplineCounts: none, trueDutyDecisions: 0, trueHeadDutyDecisions: 0 },
      null,
    ]);
  });

  async function fill(): Promise<Record<string, string>> {
    const { setDay } = world;
    setDay("2026-01-04");
    const complaint = await done(
      subgraph(),
      "receiveComplaint",
      {
        ...{ body: OLD_HEALTH, handlingBody: HEALTH, official: PERSON, matter: "HARASSMENT" },
        ...{ dossierCode: "000.00.31.H40-230705-0001", summary: "Bị yêu cầu bổ sung giấy tờ nhiều lần" },
      },
      citizen,
    );
    await done(subgraph(), "answerComplaint", { complaintId: complaint, isFounded: true, answer: "Đúng" }, personnel);
    const opened = { body: OLD_HEALTH, inspectingBody: HOME, kind: "UNANNOUNCED", teamSize: 3 };
    const inspection = await done(subgraph(), "openDutyInspection", opened, inspector);
    const origin = { complaintId: complaint, inspector: inspector.id };
    const caseId = await recommendedCase(world, "WARNING", origin);
    const decided = { caseId, number: "9/QĐ-SYT", form: "WARNING", effectiveOn: "2026-03-01" };
    const decision = await done(subgraph(), "issueDisciplineDecision", decided);
    return { case: caseId, decision, complaint, inspection };
  }
});
