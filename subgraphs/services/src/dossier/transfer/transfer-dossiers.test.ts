import { ask } from "@lienthong/tests/support/ask.js";
import { describe, expect, it, test } from "vitest";
import { DEATH, MARRIAGE } from "../../../test/dossier-procedures.js";
import {
  COMMUNE,
  citizen,
  clerk,
  done,
  dossier,
  eachEngineWithDossiers,
  eventsOf,
  homeAffairs,
  MY_PHUC,
  NAM_DINH,
  oldClerk,
  receipt,
  refused,
  WARD,
} from "../../../test/dossier-world.js";

const DECISION = "1674/NQ-UBTVQH15 (Ủy ban Thường vụ Quốc hội, 2025)";
const passing = { fromBodyId: COMMUNE, toBodyId: WARD, effectiveOn: "2025-07-01", decisionCitation: DECISION };
const old = { bodyId: COMMUNE, bodyCode: "013.26.01.H40", communeId: MY_PHUC, provinceId: NAM_DINH };

eachEngineWithDossiers(({ subgraph, setTime }) => {
  const receiveOf = async (day: string, more: object = {}) => {
    setTime(day);
    return done(subgraph(), "receiveDossier", { ...receipt, ...old, ...more }, oldClerk);
  };
  const body = "organisation { id } responsibleOrganisation { id }";

  it("open dossiers follow the function, the past stays with the body of then", async () => {
    const open = await receiveOf("2025-06-24");
    const finished = await receiveOf("2025-06-24");
    const settled = await receiveOf("2025-06-24");
    const death = await receiveOf("2025-06-24", { procedureId: DEATH });
    setTime("2025-06-27");
    await done(subgraph(), "finishDossier", { dossierId: finished }, oldClerk);
    await done(subgraph(), "returnResult", { dossierId: settled }, oldClerk);
    setTime("2025-07-02");
    await done(subgraph(), "transferDossiers", { ...passing, procedureIds: [MARRIAGE] }, homeAffairs);

    const now = await Promise.all(
      [open, finished, settled, death].map((id) => dossier<Record<string, unknown>>(subgraph(), id, body)),
    );
    expect(now.map((each) => (each.responsibleOrganisation as { id: string }).id)).toEqual([
      WARD,
      WARD,
      COMMUNE,
      COMMUNE,
    ]);
    expect(new Set(now.map((each) => (each.organisation as { id: string }).id))).toEqual(new Set([COMMUNE]));
    expect(await eventsOf(subgraph(), open)).toEqual(["DossierReceived", "DossierTransferred"]);
    expect(await eventsOf(subgraph(), settled)).toEqual(["DossierReceived", "DossierResultReturned"]);
    const fields = `code receivedOn legalDeadline { dueOn } formerly: responsibleOrganisation(on: "2025-06-30") { id }
      responsibilities { organisation { id } validFrom validTo transfer { decisionCitation } }`;
    expect(await dossier(subgraph(), open, fields)).toEqual({
      code: "013.26.01.H40-250624-0001",
      receivedOn: "2025-06-24",
      legalDeadline: { dueOn: "2025-07-01" },
      formerly: { id: COMMUNE },
      responsibilities: [
        { organisation: { id: COMMUNE }, validFrom: "2025-06-24", validTo: "2025-07-01", transfer: null },
        {
          organisation: { id: WARD },
          validFrom: "2025-07-01",
          validTo: null,
          transfer: { decisionCitation: DECISION },
        },
      ],
    });

    expect(await refused(subgraph(), "finishDossier", { dossierId: open }, oldClerk)).toMatchObject({
      code: "NOT_ALLOWED",
      leftNoTrace: true,
    });
    await done(subgraph(), "finishDossier", { dossierId: open }, clerk);
    expect(await dossier(subgraph(), open, `state ${body}`)).toEqual({
      state: "FINISHED",
      organisation: { id: COMMUNE },
      responsibleOrganisation: { id: WARD },
    });
  });

  it("a dossier that is recorded later follows a transfer that is recorded already", async () => {
    setTime("2025-07-05");
    const late = await done(subgraph(), "receiveDossier", { ...receipt, ...old, on: "2025-06-30" }, oldClerk);

    expect(await dossier(subgraph(), late, "responsibleOrganisation { id }")).toEqual({
      responsibleOrganisation: { id: WARD },
    });
  });

  it("both bodies tell of the transfer", async () => {
    const of = [COMMUNE, WARD].map((id) => ({ __typename: "Organisation", id }));
    const { data } = await ask(
      subgraph(),
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation {
         dossierTransfersAway { effectiveOn isOfAllProcedures procedures { code } toOrganisation { id } }
         dossierTransfersHere { fromOrganisation { id } decision { citation } } } } }`,
      { of },
    );

    expect(data!._entities).toEqual([
      {
        dossierTransfersAway: [
          {
            effectiveOn: "2025-07-01",
            isOfAllProcedures: false,
            procedures: [{ code: "1.000894" }],
            toOrganisation: { id: WARD },
          },
        ],
        dossierTransfersHere: [],
      },
      {
        dossierTransfersAway: [],
        dossierTransfersHere: [{ fromOrganisation: { id: COMMUNE }, decision: { citation: DECISION } }],
      },
    ]);
  });

  describe("no dossiers pass", () => {
    test.each<[string, object, string, string[]]>([
      ["to the same body", { toBodyId: COMMUNE }, "SELF_REFERENCE", ["toBodyId"]],
      ["to what is no body", { toBodyId: "Procedure_x" }, "INVALID_VALUE", ["toBodyId"]],
      ["tomorrow", { effectiveOn: "2025-07-07" }, "INVALID_VALUE", ["effectiveOn"]],
      ["before there were any", { effectiveOn: "2018-06-20" }, "INVALID_VALUE", ["effectiveOn"]],
      ["by no document", { decisionCitation: "the merger" }, "BAD_NUMBER", ["decisionCitation"]],
      ["of no procedure", { procedureIds: [] }, "INVALID_VALUE", ["procedureIds"]],
      ["of one procedure twice", { procedureIds: [MARRIAGE, MARRIAGE] }, "INVALID_VALUE", ["procedureIds"]],
      ["of a procedure nobody knows", { procedureIds: ["Procedure_x"] }, "NOT_FOUND", ["procedureIds", "0"]],
      ["twice", { procedureIds: [MARRIAGE] }, "ALREADY_EXISTS", ["fromBodyId"]],
    ])("%s", async (_name, more, code, field) => {
      setTime("2025-07-06");

      expect(await refused(subgraph(), "transferDossiers", { ...passing, ...more }, homeAffairs)).toEqual({
        ...{ subject: null, code, field, leftNoTrace: true },
      });
    });

    test.each([
      ["a clerk", clerk],
      ["a citizen", citizen],
    ])("by %s", async (_name, actor) => {
      expect(await refused(subgraph(), "transferDossiers", passing, actor)).toMatchObject({
        code: "NOT_ALLOWED",
        leftNoTrace: true,
      });
    });
  });
});
