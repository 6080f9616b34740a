import { describe, expect, it, test } from "vitest";
import { LAND } from "../../../test/dossier-procedures.js";
import {
  citizen,
  clerk,
  command,
  done,
  dossier,
  eachEngineWithDossiers,
  eventsOf,
  homeAffairs,
  oldClerk,
  partner,
  receipt,
  refused,
  who,
} from "../../../test/dossier-world.js";

const WHY = { reason: "Thiếu giấy xác nhận." };
type Step = [name: string, input?: object];

const FINISH: Step = ["finishDossier"];
const REQUEST: Step = ["requestSupplement", WHY];
const APOLOGISE: Step = ["extendWithApology", { ...WHY, promisedOn: "2026-11-30" }];
const OBLIGE: Step = ["recordFinancialObligation", { amount: 2_000_000 }];

eachEngineWithDossiers(({ subgraph, setTime }) => {
  const after = async (...steps: Step[]) => {
    setTime("2026-11-02");
    const dossierId = await done(subgraph(), "receiveDossier", { ...receipt, promisedOn: "2026-11-09" });
    setTime("2026-11-03");
    for (const [name, input] of steps) await done(subgraph(), name, { dossierId, ...input });
    setTime("2026-11-04");
    return dossierId;
  };

  test.each<[string, Step[], Step, string]>([
    ["finished twice", [FINISH], FINISH, "ALREADY_DONE"],
    ["finished again after the result was given", [FINISH, ["returnResult"]], FINISH, "ALREADY_DONE"],
    ["given twice", [["returnResult"]], ["returnResult"], "ALREADY_DONE"],
    ["forwarded twice", [["forwardDossier"]], ["forwardDossier"], "ALREADY_DONE"],
    ["completed without a request", [], ["completeDossier"], "WRONG_STEP"],
    ["completed twice", [REQUEST, ["completeDossier"]], ["completeDossier"], "ALREADY_DONE"],
    ["asked for a supplement twice in a row", [REQUEST], REQUEST, "ALREADY_DONE"],
    ["finished while a supplement is awaited", [REQUEST], FINISH, "WRONG_STEP"],
    ["finished while a payment is awaited", [OBLIGE], FINISH, "WRONG_STEP"],
    ["paid for without an obligation", [], ["fulfilFinancialObligation"], "WRONG_STEP"],
    ["apologised for twice", [APOLOGISE], ["extendWithApology", { ...WHY, promisedOn: "2026-12-04" }], "ALREADY_DONE"],
    ["apologised for after the finish", [FINISH], APOLOGISE, "WRONG_STEP"],
    ["refused after the finish", [FINISH], ["refuseDossier", WHY], "WRONG_STEP"],
    ["withdrawn after the finish", [FINISH], ["withdrawDossier"], "WRONG_STEP"],
    ["withdrawn twice", [["withdrawDossier"]], ["withdrawDossier"], "ALREADY_DONE"],
    ["stopped after the withdrawal", [["withdrawDossier"]], ["stopDossier", WHY], "WRONG_STEP"],
    ["received again", [], ["receiveRegisteredDossier"], "ALREADY_DONE"],
  ])("a dossier is not %s", async (_name, steps, [name, input], code) => {
    const dossierId = await after(...steps);

    expect(await refused(subgraph(), name, { dossierId, ...input })).toEqual({
      ...{ subject: null, code, field: ["dossierId"], leftNoTrace: true },
    });
  });

  test.each<[string, Step, string, string[]]>([
    ["a request without its reason", ["requestSupplement", { reason: " " }], "MISSING_VALUE", ["reason"]],
    ["a refusal without its reason", ["refuseDossier", { reason: "" }], "MISSING_VALUE", ["reason"]],
    ["a reason longer than a page", ["stopDossier", { reason: "x".repeat(2001) }], "INVALID_VALUE", ["reason"]],
    ["a negative amount", ["recordFinancialObligation", { amount: -5 }], "INVALID_VALUE", ["amount"]],
    ["a part of a đồng", ["recordFinancialObligation", { amount: 0.5 }], "INVALID_VALUE", ["amount"]],
    ["more money than there is", ["recordFinancialObligation", { amount: 1e14 }], "INVALID_VALUE", ["amount"]],
    [
      "a new day no later than the one promised",
      ["extendWithApology", { ...WHY, promisedOn: "2026-11-09" }],
      "INVALID_VALUE",
      ["promisedOn"],
    ],
    [
      "a new day ten years away",
      ["extendWithApology", { ...WHY, promisedOn: "2036-11-09" }],
      "INVALID_VALUE",
      ["promisedOn"],
    ],
    ["an act of tomorrow", ["finishDossier", { on: "2026-11-05" }], "INVALID_VALUE", ["on"]],
    ["an act of this evening", ["finishDossier", { at: "2026-11-04T12:00:00Z" }], "INVALID_VALUE", ["on"]],
    ["an act before the receipt", ["finishDossier", { on: "2026-11-01" }], "BEFORE_START", ["on"]],
    ["an act an hour before the receipt", ["finishDossier", { at: "2026-11-02T04:00:00Z" }], "BEFORE_START", ["on"]],
    ["an act of the year 1", ["finishDossier", { on: "0001-01-01" }], "INVALID_VALUE", ["on"]],
    [
      "an instant on another day",
      ["finishDossier", { on: "2026-11-03", at: "2026-11-03T20:00:00Z" }],
      "INVALID_VALUE",
      ["on"],
    ],
  ])("%s is refused", async (_name, [name, input], code, field) => {
    const dossierId = await after();

    expect(await refused(subgraph(), name, { dossierId, ...input })).toEqual({
      ...{ subject: null, code, field, leftNoTrace: true },
    });
  });

  it("a completion may not promise more than the law allows from it on", async () => {
    const dossierId = await after(REQUEST);

    expect(await refused(subgraph(), "completeDossier", { dossierId, promisedOn: "2026-11-12" })).toMatchObject({
      ...{ code: "INVALID_VALUE", field: ["promisedOn"], leftNoTrace: true },
    });
    await done(subgraph(), "completeDossier", { dossierId, promisedOn: "2026-11-11" });
  });

  test.each([
    ["a clerk of another body, who does not see it", who("CLERK", "Organisation_elsewhere"), "NOT_FOUND"],
    ["a clerk of the old commune, who does not see it", oldClerk, "NOT_FOUND"],
    ["another citizen", citizen, "NOT_FOUND"],
    ["the department of home affairs, which sees it", homeAffairs, "NOT_ALLOWED"],
    ["a partner system, which sees it", partner, "NOT_ALLOWED"],
  ])("nothing is finished by %s", async (_name, actor, code) => {
    const dossierId = await after();

    expect(await refused(subgraph(), "finishDossier", { dossierId }, actor)).toMatchObject({
      ...{ code, field: ["dossierId"], leftNoTrace: true },
    });
  });

  it("a dossier that nobody knows is acted on by nobody", async () => {
    const dossierId = "Dossier_00000000000000000000";

    expect(await refused(subgraph(), "finishDossier", { dossierId })).toMatchObject({ code: "NOT_FOUND" });
  });

  it("of a registered dossier the applicant takes back, and does nothing else", async () => {
    setTime("2026-11-02");
    const dossierId = await done(subgraph(), "registerDossier", { ...receipt, submissionMethod: "ONLINE" }, citizen);

    expect(await refused(subgraph(), "finishDossier", { dossierId }, citizen)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await refused(subgraph(), "finishDossier", { dossierId })).toMatchObject({ code: "WRONG_STEP" });
    await done(subgraph(), "withdrawDossier", { dossierId }, citizen);
  });

  describe("two clerks at once", () => {
    it("finish a dossier once", async () => {
      const dossierId = await after();
      const both = await Promise.all([1, 2].map(() => command(subgraph(), "finishDossier", { dossierId }, clerk)));

      expect(both.filter(({ subject }) => subject !== null)).toHaveLength(1);
      const [refusal] = both.flatMap(({ userErrors }) => userErrors);
      expect(["CONFLICT", "ALREADY_DONE"]).toContain(refusal?.code);
      expect(await eventsOf(subgraph(), dossierId)).toEqual(["DossierReceived", "DossierFinished"]);
      expect(await dossier(subgraph(), dossierId, "version acts { kind }")).toEqual({
        version: 2,
        acts: [{ kind: "RECEIVED" }, { kind: "FINISHED" }],
      });
    });

    it("never give two dossiers one code", async () => {
      setTime("2026-10-05");
      const both = await Promise.all(
        [1, 2].map(() => command(subgraph(), "receiveDossier", { ...receipt, procedureId: LAND, time: 2 }, clerk)),
      );

      const codes = both.flatMap(({ subject }) => subject?.code ?? []);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes).toContain("005.27.01.H42-261005-0001");
      const refusals = both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
      expect(refusals).toEqual(codes.length === 2 ? [] : ["CONFLICT"]);
    });
  });
});
