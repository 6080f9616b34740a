import type { Actor } from "@lienthong/kernel/domain/actor.js";
import { readScope } from "@lienthong/kernel/domain/data-scope.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { describe, expect, it, test } from "vitest";
import { DEATH, LAND, MARRIAGE } from "../../../test/dossier-procedures.js";
import {
  COMMUNE,
  citizen,
  clerk,
  done,
  eachEngineWithDossiers,
  homeAffairs,
  MY_PHUC,
  NAM_DINH,
  oldClerk,
  PROVINCE,
  partner,
  partnerWith,
  receipt,
  WARD,
  type World,
  who,
} from "../../../test/dossier-world.js";

const inspector = who("INSPECTOR");
const provinceHead = who("HEAD", PROVINCE);
const stranger = who("CLERK", "Organisation_elsewhere");
const old = { bodyId: COMMUNE, bodyCode: "013.26.01.H40", communeId: MY_PHUC, provinceId: NAM_DINH };
const codes: Record<string, string> = {};

/** Two dossiers of the old commune, of which one passed to the ward, and five of the ward in several states. */
async function fill({ subgraph, setTime }: World): Promise<void> {
  const receive = async (name: string, day: string, more: object = {}, actor = clerk) => {
    setTime(day);
    const id = await done(subgraph(), "receiveDossier", { ...receipt, ...more }, actor);
    codes[name] = id;
    return { dossierId: id };
  };
  const settled = await receive("settled", "2025-06-02", old, oldClerk);
  await done(subgraph(), "returnResult", settled, oldClerk);
  await receive("passed", "2025-06-27", { ...old, procedureId: LAND, time: 2 }, oldClerk);
  setTime("2025-07-01");
  await done(
    subgraph(),
    "transferDossiers",
    {
      ...{ fromBodyId: COMMUNE, toBodyId: WARD, effectiveOn: "2025-07-01" },
      decisionCitation: "1674/NQ-UBTVQH15 (Ủy ban Thường vụ Quốc hội, 2025)",
    },
    homeAffairs,
  );
  const returned = await receive("returned", "2026-03-02", { submissionMethod: "ONLINE" });
  await done(subgraph(), "returnResult", returned);
  await receive("late", "2026-10-01");
  const waiting = await receive("waiting", "2026-10-02", { submissionMethod: "ONLINE" });
  await done(subgraph(), "requestSupplement", { ...waiting, reason: "Thiếu ảnh." });
  await receive("hours", "2026-11-20", { procedureId: DEATH });
  setTime("2026-11-20");
  codes.registered = await done(subgraph(), "registerDossier", { ...receipt, submissionMethod: "ONLINE" }, citizen);
  setTime("2026-11-23");
}

interface Page {
  edges: { node: { id: string }; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
}

eachEngineWithDossiers(({ subgraph }) => {
  const named = (page: Page) =>
    page.edges.map(({ node }) => Object.entries(codes).find(([, id]) => id === node.id)![0]);

  async function list(of: object, arguments_: string, actor: Actor): Promise<Page> {
    const type = (of as { __typename: string }).__typename;
    const { data, errors } = await ask(
      subgraph(),
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} {
         dossiers${arguments_} { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } } } }`,
      { of: [of] },
      actor,
    );
    expect(errors).toEqual([]);
    return (data as { _entities: { dossiers: Page }[] })._entities[0]!.dossiers;
  }
  const ward = { __typename: "Organisation", id: WARD, parent: { id: PROVINCE } };
  const commune = { __typename: "Organisation", id: COMMUNE, parent: { id: "Organisation_district" } };
  const ALL_OF_WARD = ["registered", "hours", "waiting", "late", "returned"];

  describe("the dossiers that the ward received", () => {
    test.each<[string, string, string[]]>([
      ["all", "", ["hours", "registered", "waiting", "late", "returned"]],
      ["in a state", "(states: [RECEIVED])", ["hours", "late"]],
      ["in no state", "(states: [])", []],
      ["that are given", "(states: [RETURNED, WITHDRAWN])", ["returned"]],
      ["handed in online", "(online: true)", ["registered", "waiting", "returned"]],
      ["handed in otherwise", "(online: false)", ["hours", "late"]],
      ["overdue", "(overdue: true)", ["late"]],
      ["not overdue", "(overdue: false)", ["hours", "registered", "waiting", "returned"]],
      ["of a procedure", `(procedureId: "${DEATH}")`, ["hours"]],
      ["from a day on", '(receivedFrom: "2026-10-02")', ["hours", "waiting"]],
      ["between two days", '(receivedFrom: "2026-03-02", receivedTo: "2026-10-01")', ["late", "returned"]],
      ["on days the wrong way round", '(receivedFrom: "2026-10-02", receivedTo: "2026-10-01")', []],
      [
        "of a procedure, in a state, online",
        `(procedureId: "${MARRIAGE}", states: [SUPPLEMENT_REQUESTED], online: true)`,
        ["waiting"],
      ],
    ])("%s", async (_name, arguments_, expected) => {
      const found = named(await list(ward, arguments_, clerk));

      expect(found.toSorted()).toEqual(expected.toSorted());
    });

    it("come in pages that join without a gap, both ways", async () => {
      const whole = await list(ward, "", clerk);
      const first = await list(ward, "(first: 2)", clerk);
      const second = await list(ward, `(first: 2, after: "${first.edges[1]!.cursor}")`, clerk);
      const last = await list(ward, `(first: 2, after: "${second.edges[1]!.cursor}")`, clerk);
      const back = await list(ward, `(last: 2, before: "${last.edges[0]!.cursor}")`, clerk);

      expect([first, second, last].flatMap(named)).toEqual(named(whole));
      expect([first, second, last].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
      expect(named(back)).toEqual(named(second));
    });

    it("are not gone through with the cursor of another list", async () => {
      const { edges } = await list(ward, "(first: 1)", clerk);
      const answer = await ask(
        subgraph(),
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation {
           dossiers(online: true, after: "${edges[0]!.cursor}") { edges { cursor } } } } }`,
        { of: [ward] },
        clerk,
      );

      expect(answer.codes).toEqual(["BAD_CURSOR"]);
    });
  });

  describe("are seen", () => {
    test.each<[string, Actor, object, string[]]>([
      ["by the ward's clerk", clerk, ward, ALL_OF_WARD],
      ["by the head of the province above", provinceHead, ward, ALL_OF_WARD],
      ["by an inspector", inspector, ward, ALL_OF_WARD],
      ["by the old commune's clerk, of the commune", oldClerk, commune, ["passed", "settled"]],
      ["by the old commune's clerk, of the ward: none", oldClerk, ward, []],
      ["by the ward's clerk, of the commune: what the ward has to finish", clerk, commune, ["passed"]],
      ["by the province, of a commune that was not below it: none", provinceHead, commune, []],
      ["by a clerk of another body: none", stranger, ward, []],
      ["by a partner, by a grant of every body", partner, ward, ALL_OF_WARD],
      ["by a partner, by a grant of the ward", partnerWith(readScope("Dossier", WARD)), ward, ALL_OF_WARD],
      [
        "by a partner, of the commune: what the ward has to finish",
        partnerWith(readScope("Dossier", WARD)),
        commune,
        ["passed"],
      ],
      ["by a partner, by a grant of another body: none", partnerWith(readScope("Dossier", COMMUNE)), ward, []],
      ["by a partner, without a grant: none", partnerWith(), ward, []],
      ["by a citizen: none, whoever registered them", citizen, ward, []],
    ])("%s", async (_name, actor, of, expected) => {
      expect(named(await list(of, "", actor)).toSorted()).toEqual(expected.toSorted());
    });
  });

  test.each<[string, Actor, string[]]>([
    ["the ward's clerk", clerk, ["hours", "late", "passed", "registered", "waiting"]],
    ["an inspector", inspector, ["hours", "late", "passed", "registered", "waiting"]],
    ["a clerk of another body", stranger, []],
  ])("%s sees of what the ward has to finish: %s", async (_name, actor, expected) => {
    expect(named(await list(ward, "(part: TO_FINISH)", actor)).toSorted()).toEqual(expected);
  });

  it("what is to finish holds nothing that was given, whatever state is asked for", async () => {
    expect(named(await list(ward, "(part: TO_FINISH, states: [RETURNED])", clerk))).toEqual([]);
  });

  it("a procedure's dossiers are seen by each clerk as far as they are of the own body", async () => {
    const marriage = { __typename: "Procedure", id: MARRIAGE };
    const granted = partnerWith(readScope("Dossier", COMMUNE));
    const actors = [clerk, oldClerk, inspector, granted, stranger];
    const seen = await Promise.all(actors.map((actor) => list(marriage, "", actor)));

    expect(seen.map((page) => named(page).toSorted())).toEqual([
      ["late", "registered", "returned", "waiting"],
      ["settled"],
      ["late", "registered", "returned", "settled", "waiting"],
      ["settled"],
      [],
    ]);
  });

  describe("a territory", () => {
    const lineage = [
      { areaId: MY_PHUC, relation: "PREDECESSOR", validFrom: null, validTo: "2025-07-01" },
      { areaId: receipt.communeId, relation: "SELF", validFrom: "2025-07-01", validTo: null },
    ];
    const here = { __typename: "AdministrativeArea", id: receipt.communeId, level: "COMMUNE", lineage };

    test.each([
      ["AS_OF_THEN", ALL_OF_WARD],
      ["AS_OF_NOW", [...ALL_OF_WARD, "passed", "settled"]],
    ])("has %s the dossiers %s", async (view, expected) => {
      expect(named(await list(here, `(view: ${view})`, inspector)).toSorted()).toEqual(expected.toSorted());
    });

    it("tells everybody who finishes what is open in it, and no number under five", async () => {
      const was = { __typename: "AdministrativeArea", id: MY_PHUC, level: "COMMUNE", lineage: [] };
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on AdministrativeArea {
        dossierFinishers { dossiers organisation { id } } } } }`;
      const answers = await Promise.all(
        [citizen, inspector].map((actor) => ask(subgraph(), query, { of: [was] }, actor)),
      );

      expect(answers.map(({ data }) => (data as { _entities: unknown[] })._entities)).toEqual([
        [{ dossierFinishers: [{ dossiers: null, organisation: { id: WARD } }] }],
        [{ dossierFinishers: [{ dossiers: 1, organisation: { id: WARD } }] }],
      ]);
    });
  });

  it("whoever knows the code sees the face of a dossier, and not who applied nor what was done", async () => {
    const query = `query ($id: ID!, $code: String!) { dossier(id: $id) { code }
      dossierByCode(code: $code) { state receivedOn acts { kind } applicant { name } } }`;
    const variables = { id: codes.late, code: "005.27.01.H42-261001-0001" };
    const seen = await Promise.all([citizen, stranger, clerk].map((actor) => ask(subgraph(), query, variables, actor)));

    const face = { state: "RECEIVED", receivedOn: "2026-10-01", acts: [], applicant: null };
    expect(seen.map(({ data }) => data)).toEqual([
      { dossier: null, dossierByCode: face },
      { dossier: null, dossierByCode: face },
      { dossier: { code: variables.code }, dossierByCode: { ...face, acts: [{ kind: "RECEIVED" }] } },
    ]);
  });
}, fill);
