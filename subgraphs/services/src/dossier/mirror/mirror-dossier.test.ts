import { ask } from "@lienthong/tests/support/ask.js";
import { describe, expect, it, test } from "vitest";
import { GIVEN_UP, MARRIAGE } from "../../../test/dossier-procedures.js";
import {
  citizen,
  clerk,
  command,
  done,
  dossier,
  eachEngineWithDossiers,
  eventsOf,
  partner,
  receipt,
  refused,
  WARD,
} from "../../../test/dossier-world.js";

const RECEIVED = { kind: "RECEIVED", at: "2026-11-02T02:00:00Z", promisedOn: "2026-11-09" };
const REQUESTED = { kind: "SUPPLEMENT_REQUESTED", on: "2026-11-04", reason: "Thiếu giấy khám sức khỏe." };
const COMPLETED = { kind: "COMPLETED", on: "2026-11-06" };
const FINISHED = { kind: "FINISHED", at: "2026-11-09T03:00:00Z" };

let dossiers = 0;
const newCode = () => `G15.2026.${String(++dossiers).padStart(5, "0")}`;
const update = (code: string, sourceSequence: number, acts: object[], more: object = {}) => ({
  ...{ sourceSystem: "G15", code, sourceSequence, sourceUpdatedAt: "2026-11-09T03:00:05Z", acts },
  ...{ procedureId: MARRIAGE, submissionMethod: "ONLINE", bodyId: WARD, ...more },
});

eachEngineWithDossiers(({ subgraph, setTime }) => {
  const mirror = (input: object) => done(subgraph(), "mirrorDossier", input, partner);
  const fields = "state version acts { kind } mirror { sourceSequence lagSeconds } sourceSystem";

  it("a dossier of a ministry is kept as that ministry has it, with how far behind", async () => {
    setTime("2026-11-09T03:02:05Z");
    const id = await mirror(update(newCode(), 3, [RECEIVED, REQUESTED, COMPLETED, FINISHED]));

    expect(await dossier(subgraph(), id, `${fields} onTime766(periodEnd: "2026-12-14") { result } source`)).toEqual({
      state: "FINISHED",
      version: 1,
      acts: ["RECEIVED", "SUPPLEMENT_REQUESTED", "COMPLETED", "FINISHED"].map((kind) => ({ kind })),
      mirror: { sourceSequence: 3, lagSeconds: 120 },
      sourceSystem: "G15",
      onTime766: { result: "ON_TIME" },
      source: "G15",
    });
    expect(await eventsOf(subgraph(), id)).toEqual(["DossierMirrored"]);
    const lag = await ask(
      subgraph(),
      `{ dossierMirrorLag(sourceSystem: "G15") { sourceUpdatedAt lagSeconds behindSeconds }
         none: dossierMirrorLag(sourceSystem: "G01") { lagSeconds } }`,
    );
    expect(lag.data).toEqual({
      dossierMirrorLag: { sourceUpdatedAt: "2026-11-09T03:00:05.000Z", lagSeconds: 120, behindSeconds: 120 },
      none: null,
    });
  });

  it("the same update twice changes nothing and tells nothing", async () => {
    setTime("2026-11-10");
    const input = update(newCode(), 1, [RECEIVED]);
    const id = await mirror(input);

    expect(await mirror(input)).toBe(id);
    expect(await dossier(subgraph(), id, "version")).toEqual({ version: 1 });
    expect(await eventsOf(subgraph(), id)).toEqual(["DossierMirrored"]);
  });

  it("an update older than the last is refused and changes nothing, whenever it comes", async () => {
    setTime("2026-11-10");
    const code = newCode();
    const id = await mirror(update(code, 4, [RECEIVED, FINISHED]));

    expect(await refused(subgraph(), "mirrorDossier", update(code, 2, [RECEIVED]), partner)).toEqual({
      ...{ subject: null, code: "ALREADY_DONE", field: ["sourceSequence"], leftNoTrace: true },
    });
    expect(await dossier(subgraph(), id, fields)).toMatchObject({ state: "FINISHED", mirror: { sourceSequence: 4 } });
  });

  it("updates in any order end alike", async () => {
    setTime("2026-11-10");
    const stages = [[RECEIVED], [RECEIVED, REQUESTED], [RECEIVED, REQUESTED, COMPLETED, FINISHED]];
    const ends: unknown[] = [];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 1, 2, 0, 2],
    ]) {
      const code = newCode();
      for (const at of order) await command(subgraph(), "mirrorDossier", update(code, at + 1, stages[at]!), partner);
      const { data } = await ask(subgraph(), "query ($code: String!) { dossierByCode(code: $code) { id } }", { code });
      const { id } = (data as { dossierByCode: { id: string } }).dossierByCode;
      ends.push(await dossier(subgraph(), id, "state acts { kind actedOn } mirror { sourceSequence }"));
    }

    expect(ends[0]).toMatchObject({ state: "FINISHED", mirror: { sourceSequence: 3 } });
    expect(ends).toEqual([ends[0], ends[0], ends[0]]);
  });

  it("a newer update may correct what was told: what the system says now is what is kept", async () => {
    setTime("2026-11-10");
    const code = newCode();
    const id = await mirror(update(code, 1, [RECEIVED, { ...FINISHED, at: "2026-11-06T03:00:00Z" }]));
    await mirror(update(code, 2, [RECEIVED, FINISHED]));

    expect(await dossier(subgraph(), id, "version acts { actedOn } finishedOn")).toEqual({
      version: 2,
      acts: [{ actedOn: "2026-11-02" }, { actedOn: "2026-11-09" }],
      finishedOn: "2026-11-09",
    });
  });

  it("one number for two different updates is refused", async () => {
    setTime("2026-11-10");
    const code = newCode();
    await mirror(update(code, 1, [RECEIVED], { time: { amount: 3, unit: "WORKING_DAY" } }));

    for (const other of [
      update(code, 1, [RECEIVED, FINISHED]),
      update(code, 1, [RECEIVED], { time: { amount: 9, unit: "WORKING_DAY" } }),
    ]) {
      expect(await refused(subgraph(), "mirrorDossier", other, partner)).toMatchObject({
        ...{ code: "INVALID_VALUE", field: ["sourceSequence"], leftNoTrace: true },
      });
    }
  });

  test.each<[string, object[], object, string, string[]]>([
    ["nothing", [], {}, "MISSING_VALUE", ["acts"]],
    ["an act without its day", [{ kind: "RECEIVED" }], {}, "MISSING_VALUE", ["acts", "0", "on"]],
    ["a step that the law does not know", [RECEIVED, COMPLETED], {}, "WRONG_STEP", ["acts", "1"]],
    ["a second finish", [RECEIVED, FINISHED, FINISHED], {}, "ALREADY_DONE", ["acts", "2"]],
    ["acts out of order", [RECEIVED, { kind: "FINISHED", on: "2026-11-01" }], {}, "BEFORE_START", ["acts", "1", "on"]],
    [
      "an act of tomorrow",
      [RECEIVED, { kind: "FINISHED", on: "2026-11-11" }],
      {},
      "INVALID_VALUE",
      ["acts", "1", "on"],
    ],
    [
      "an apology without a day",
      [RECEIVED, { kind: "EXTENDED", on: "2026-11-03" }],
      {},
      "MISSING_VALUE",
      ["acts", "1", "promisedOn"],
    ],
    [
      "a negative amount",
      [RECEIVED, { kind: "OBLIGATION_RECORDED", on: "2026-11-03", amount: -1 }],
      {},
      "INVALID_VALUE",
      ["acts", "1", "amount"],
    ],
    [
      "a change that is still to come",
      [RECEIVED],
      { sourceUpdatedAt: "2026-11-10T06:00:00Z" },
      "INVALID_VALUE",
      ["sourceUpdatedAt"],
    ],
    ["a negative time", [RECEIVED], { time: { amount: -3, unit: "DAY" } }, "INVALID_VALUE", ["time"]],
    [
      "a time of ten thousand months",
      [RECEIVED],
      { time: { amount: 10_000, unit: "MONTH" } },
      "INVALID_VALUE",
      ["time"],
    ],
    ["a negative number", [RECEIVED], { sourceSequence: -1 }, "INVALID_VALUE", ["sourceSequence"]],
    ["a system that is none", [RECEIVED], { sourceSystem: "Bộ" }, "INVALID_VALUE", ["sourceSystem"]],
    ["the system of the province", [RECEIVED], { sourceSystem: "PROVINCIAL" }, "INVALID_VALUE", ["sourceSystem"]],
    ["a code of spaces", [RECEIVED], { code: "a b c d" }, "BAD_CODE", ["code"]],
    ["a procedure that had ended", [RECEIVED], { procedureId: GIVEN_UP }, "ENDED", ["procedureId"]],
    ["a body that was not yet there", [{ kind: "RECEIVED", on: "2025-06-30" }], {}, "BEFORE_START", ["bodyId"]],
  ])("an update that tells of %s is refused", async (_name, acts, more, code, field) => {
    setTime("2026-11-10");

    expect(await refused(subgraph(), "mirrorDossier", { ...update(newCode(), 1, acts), ...more }, partner)).toEqual({
      ...{ subject: null, code, field, leftNoTrace: true },
    });
  });

  it("a code of this province is never taken by a ministry", async () => {
    setTime("2026-11-10");
    const id = await done(subgraph(), "receiveDossier", receipt);
    const { code } = await dossier<{ code: string }>(subgraph(), id, "code");

    expect(await refused(subgraph(), "mirrorDossier", update(code, 9, [RECEIVED]), partner)).toMatchObject({
      ...{ code: "ALREADY_EXISTS", field: ["code"], leftNoTrace: true },
    });
  });

  describe("who is not a system that owns dossiers", () => {
    test.each([
      ["a clerk", clerk],
      ["a citizen", citizen],
    ])("%s mirrors none", async (_name, actor) => {
      const input = update(newCode(), 1, [RECEIVED]);

      expect(await refused(subgraph(), "mirrorDossier", input, actor)).toMatchObject({
        ...{ code: "NOT_ALLOWED", field: ["sourceSystem"], leftNoTrace: true },
      });
    });

    it("a clerk does no act on a dossier that a ministry handles", async () => {
      setTime("2026-11-10");
      const dossierId = await mirror(update(newCode(), 1, [RECEIVED]));

      expect(await refused(subgraph(), "finishDossier", { dossierId }, clerk)).toMatchObject({
        ...{ code: "WRONG_KIND", field: ["dossierId"], leftNoTrace: true },
      });
    });
  });

  it("two systems at once keep one dossier, and the newer update wins", async () => {
    setTime("2026-11-10");
    const code = newCode();
    const id = await mirror(update(code, 1, [RECEIVED]));
    const newer = [2, 3].map((sequence) => update(code, sequence, [RECEIVED, FINISHED]));
    await Promise.all(newer.map((input) => command(subgraph(), "mirrorDossier", input, partner)));
    await command(subgraph(), "mirrorDossier", newer[1]!, partner);

    expect(await dossier(subgraph(), id, "mirror { sourceSequence } acts { kind }")).toEqual({
      mirror: { sourceSequence: 3 },
      acts: [{ kind: "RECEIVED" }, { kind: "FINISHED" }],
    });
  });
});
