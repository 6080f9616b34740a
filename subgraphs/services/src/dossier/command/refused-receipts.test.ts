import { describe, expect, it, test } from "vitest";
import { GIVEN_UP, LAND, MARRIAGE, WORDS } from "../../../test/dossier-procedures.js";
import {
  COMMUNE,
  citizen,
  clerk,
  done,
  dossier,
  eachEngineWithDossiers,
  homeAffairs,
  MY_PHUC,
  NAM_DINH,
  oldClerk,
  receipt,
  refused,
  WARD,
  who,
} from "../../../test/dossier-world.js";

const PROVINCE = "Organisation_aaaaaaaaaaaaaaaaaaaa";
const old = { bodyId: COMMUNE, bodyCode: "013.26.01.H40", communeId: MY_PHUC, provinceId: NAM_DINH };

eachEngineWithDossiers(({ subgraph, setTime }) => {
  test.each<[string, object, string, string[]]>([
    ["at a ward that was not yet there", { on: "2025-06-30" }, "BEFORE_START", ["bodyId"]],
    ["of a procedure that had ended", { procedureId: GIVEN_UP }, "ENDED", ["procedureId"]],
    ["of a procedure that nobody knows", { procedureId: "Procedure_x" }, "NOT_FOUND", ["procedureId"]],
    ["of a case that the procedure has not", { caseCode: "1.000894.09" }, "NOT_FOUND", ["caseCode"]],
    ["whose times differ, without one chosen", { procedureId: LAND }, "MISSING_VALUE", ["time"]],
    ["whose time is none of those", { procedureId: LAND, time: 3 }, "INVALID_VALUE", ["time"]],
    ["whose time is negative", { procedureId: LAND, time: -1 }, "INVALID_VALUE", ["time"]],
    ["without a code and without the body's", { bodyCode: null }, "MISSING_VALUE", ["code"]],
    ["with a code of another form", { code: "H42-1" }, "BAD_CODE", ["code"]],
    ["with a code of another day", { code: "005.27.01.H42-261101-0001" }, "BAD_CODE", ["code"]],
    ["with a body's code of another scheme", { bodyCode: "H42.27" }, "BAD_CODE", ["bodyCode"]],
    ["before the decree", { on: "2018-06-20" }, "INVALID_VALUE", ["on"]],
    ["tomorrow", { on: "2026-11-03" }, "INVALID_VALUE", ["on"]],
    [
      "of a real person",
      { applicant: { kind: "CITIZEN", name: "Người Thật" } },
      "INVALID_VALUE",
      ["applicant", "name"],
    ],
    ["promised for yesterday", { promisedOn: "2026-11-01" }, "INVALID_VALUE", ["promisedOn"]],
    ["promised a day later than the law allows", { promisedOn: "2026-11-10" }, "INVALID_VALUE", ["promisedOn"]],
  ])("no dossier is received %s", async (_name, input, code, field) => {
    setTime("2026-11-02");

    expect(await refused(subgraph(), "receiveDossier", { ...receipt, ...input })).toEqual({
      ...{ subject: null, code, field, leftNoTrace: true },
    });
  });

  test.each<[string, object, string, string[]]>([
    ["on the day after its end", { on: "2025-07-01" }, "ENDED", ["bodyId"]],
    ["before it is known to carry the procedure out", { on: "2020-12-31" }, "BEFORE_START", ["bodyId"]],
  ])("the old commune receives nothing %s", async (_name, input, code, field) => {
    expect(await refused(subgraph(), "receiveDossier", { ...receipt, ...old, ...input }, oldClerk)).toEqual({
      ...{ subject: null, code, field, leftNoTrace: true },
    });
  });

  it("the old commune's last day is recorded afterwards, under the decree and the code of then", async () => {
    setTime("2026-11-02");
    const id = await done(subgraph(), "receiveDossier", { ...receipt, ...old, on: "2025-06-30" }, oldClerk);

    expect(await dossier(subgraph(), id, "code legalRegime receivedOn acts { actedAt }")).toEqual({
      code: "013.26.01.H40-250630-0001",
      legalRegime: "DECREE_61_2018",
      receivedOn: "2025-06-30",
      acts: [{ actedAt: null }],
    });
  });

  it("a body that does not carry the procedure out receives none", async () => {
    const head = who("HEAD", PROVINCE);

    expect(await refused(subgraph(), "receiveDossier", { ...receipt, bodyId: PROVINCE }, head)).toMatchObject({
      ...{ code: "NOT_FOUND", field: ["bodyId"], leftNoTrace: true },
    });
  });

  it("a code is given once", async () => {
    setTime("2026-11-02");
    const code = "005.27.01.H42-261102-0500";
    await done(subgraph(), "receiveDossier", { ...receipt, code });

    expect(await refused(subgraph(), "receiveDossier", { ...receipt, code })).toMatchObject({
      ...{ code: "ALREADY_EXISTS", field: ["code"], leftNoTrace: true },
    });
  });

  it("a body has 9999 numbers a day", async () => {
    setTime("2026-11-02");
    await done(subgraph(), "receiveDossier", { ...receipt, code: "005.27.02.H42-261102-9999" });

    expect(await refused(subgraph(), "receiveDossier", { ...receipt, bodyCode: "005.27.02.H42" })).toMatchObject({
      ...{ code: "BAD_CODE", field: ["bodyCode"], leftNoTrace: true },
    });
  });

  test.each([
    ["a citizen", citizen],
    ["the department of home affairs", homeAffairs],
    ["a clerk of another body", who("CLERK", COMMUNE)],
  ])("%s receives nothing for the ward", async (_name, actor) => {
    expect(await refused(subgraph(), "receiveDossier", receipt, actor)).toMatchObject({
      ...{ code: "NOT_ALLOWED", field: ["bodyId"], leftNoTrace: true },
    });
  });

  it("the same command twice receives one dossier, and its number for another is refused", async () => {
    setTime("2026-11-02");
    const input = { ...receipt, clientMutationId: "receipt-of-a-marriage" };
    const [first, second] = [
      await done(subgraph(), "receiveDossier", input),
      await done(subgraph(), "receiveDossier", input),
    ];

    expect(second).toBe(first);
    expect(await refused(subgraph(), "receiveDossier", { ...input, submissionMethod: "POSTAL" })).toMatchObject({
      code: "MUTATION_ID_REUSED",
      leftNoTrace: true,
    });
  });

  describe("a procedure for which only words say how long", () => {
    it("has no deadline that anybody could miss", async () => {
      setTime("2026-11-02");
      const id = await done(subgraph(), "receiveDossier", { ...receipt, procedureId: WORDS, promisedOn: "2026-12-01" });

      const fields =
        'isOverdue statutoryDeadline legalDeadline { status because } onTime766(periodEnd: "2026-12-14") { result }';
      expect(await dossier(subgraph(), id, fields)).toEqual({
        isOverdue: null,
        statutoryDeadline: null,
        legalDeadline: { status: "UNKNOWN", because: "NO_TIME_SET" },
        onTime766: { result: "OVERDUE" },
      });
    });
  });

  it("a registered dossier is received by the body that carries the procedure out, in its turn", async () => {
    setTime("2026-11-02");
    const online = { ...receipt, submissionMethod: "ONLINE" };
    const dossierId = await done(subgraph(), "registerDossier", online, citizen);

    const late = { dossierId, promisedOn: "2026-11-06" };
    expect(await refused(subgraph(), "receiveRegisteredDossier", late)).toMatchObject({
      ...{ code: "INVALID_VALUE", field: ["promisedOn"], leftNoTrace: true },
    });
    expect(await refused(subgraph(), "receiveRegisteredDossier", { dossierId }, citizen)).toMatchObject({
      code: "NOT_ALLOWED",
      leftNoTrace: true,
    });
    const marriage = { procedureId: MARRIAGE, bodyId: WARD };
    expect(await refused(subgraph(), "registerDossier", { ...online, ...marriage }, homeAffairs)).toMatchObject({
      code: "NOT_ALLOWED",
      field: ["bodyId"],
    });
    await done(subgraph(), "receiveRegisteredDossier", { dossierId }, clerk);
  });
});
