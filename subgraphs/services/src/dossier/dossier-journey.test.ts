import { describe, expect, it, test } from "vitest";
import { LAND } from "../../test/dossier-procedures.js";
import { citizen, clerk, done, dossier, eachEngineWithDossiers, eventsOf, receipt } from "../../test/dossier-world.js";

const DAYS = "code state receivedOn promisedOn finishedOn returnedOn statutoryDeadline";
const REASON = "Thiếu giấy xác nhận tình trạng hôn nhân.";

eachEngineWithDossiers(({ subgraph, setTime }) => {
  const take = (name: string, input: object, actor = clerk) => done(subgraph(), name, input, actor);
  const state = async (id: string) => (await dossier<{ state: string }>(subgraph(), id, "state")).state;

  it("a dossier is received, handled, finished and given back in time", async () => {
    setTime("2026-11-02T02:00:00Z");
    const dossierId = await take("receiveDossier", { ...receipt, promisedOn: "2026-11-09" });
    await take("forwardDossier", { dossierId });
    setTime("2026-11-06T09:30:00Z");
    await take("finishDossier", { dossierId });
    setTime("2026-11-09T02:00:00Z");
    await take("returnResult", { dossierId });

    const whole = await dossier(
      subgraph(),
      dossierId,
      `${DAYS} version isOverdue(on: "2026-11-23") legalDeadline { status dueOn mayMove }
       onTime766(periodEnd: "2026-12-14") { result end measuredOn dueOn dueFrom }
       acts { position kind actedOn actedAt promisedOn } pauses { kind }`,
    );
    expect(whole).toEqual({
      code: "005.27.01.H42-261102-0001",
      state: "RETURNED",
      version: 4,
      receivedOn: "2026-11-02",
      promisedOn: "2026-11-09",
      finishedOn: "2026-11-06",
      returnedOn: "2026-11-09",
      statutoryDeadline: "2026-11-09",
      isOverdue: false,
      legalDeadline: { status: "DUE", dueOn: "2026-11-09", mayMove: false },
      onTime766: {
        ...{ result: "ON_TIME", end: "FINISHED", measuredOn: "2026-11-06" },
        ...{ dueOn: "2026-11-09", dueFrom: "PROMISE" },
      },
      acts: [
        {
          position: 1,
          kind: "RECEIVED",
          actedOn: "2026-11-02",
          actedAt: "2026-11-02T02:00:00.000Z",
          promisedOn: "2026-11-09",
        },
        {
          position: 2,
          kind: "FORWARDED",
          actedOn: "2026-11-02",
          actedAt: "2026-11-02T02:00:00.000Z",
          promisedOn: null,
        },
        { position: 3, kind: "FINISHED", actedOn: "2026-11-06", actedAt: "2026-11-06T09:30:00.000Z", promisedOn: null },
        { position: 4, kind: "RETURNED", actedOn: "2026-11-09", actedAt: "2026-11-09T02:00:00.000Z", promisedOn: null },
      ],
      pauses: [],
    });
    expect(await eventsOf(subgraph(), dossierId)).toEqual([
      "DossierReceived",
      "DossierForwarded",
      "DossierFinished",
      "DossierResultReturned",
    ]);
  });

  it("a supplement stops the clock, and the term begins anew with the completion", async () => {
    setTime("2026-11-02");
    const dossierId = await take("receiveDossier", { ...receipt, promisedOn: "2026-11-09" });
    setTime("2026-11-06");
    await take("requestSupplement", { dossierId, reason: REASON });
    const waiting = await dossier(
      subgraph(),
      dossierId,
      "state legalDeadline { status dueOn } supplementNoticeWasLate",
    );
    setTime("2026-11-11");
    await take("completeDossier", { dossierId, promisedOn: "2026-11-18" });
    setTime("2026-11-17");
    await take("finishDossier", { dossierId });

    expect(waiting).toEqual({
      state: "SUPPLEMENT_REQUESTED",
      legalDeadline: { status: "AWAITING_COMPLETION", dueOn: null },
      supplementNoticeWasLate: true,
    });
    const fields = `${DAYS} stateOn(on: "2026-11-06") legalDeadline { dueOn countedFrom restarts }
      onTime766(periodEnd: "2026-12-14") { result dueOn } pauses { kind from to } supplementNoticeDueOn`;
    expect(await dossier(subgraph(), dossierId, fields)).toMatchObject({
      state: "FINISHED",
      stateOn: "SUPPLEMENT_REQUESTED",
      statutoryDeadline: "2026-11-09",
      promisedOn: "2026-11-18",
      legalDeadline: { dueOn: "2026-11-18", countedFrom: "2026-11-11", restarts: 1 },
      // The statistic adds the three working days of waiting to the first promise.
      onTime766: { result: "OVERDUE", dueOn: "2026-11-12" },
      pauses: [{ kind: "SUPPLEMENT", from: "2026-11-06", to: "2026-11-11" }],
      supplementNoticeDueOn: "2026-11-05",
    });
  });

  it("a financial obligation stops the clock, and the rest of the term runs when it is fulfilled", async () => {
    setTime("2026-11-02");
    const dossierId = await take("receiveDossier", { ...receipt, procedureId: LAND, time: 1 });
    await take("forwardDossier", { dossierId });
    setTime("2026-11-09");
    await take("recordFinancialObligation", { dossierId, amount: 12_500_000 });
    const waiting = await dossier(subgraph(), dossierId, "state legalDeadline { status }");
    setTime("2026-11-16");
    await take("fulfilFinancialObligation", { dossierId });

    expect(waiting).toEqual({ state: "PAYMENT_REQUESTED", legalDeadline: { status: "AWAITING_PAYMENT" } });
    const fields =
      "state statutoryDeadline legalDeadline { dueOn mayMove } acts { kind amount } pauses { kind from to }";
    expect(await dossier(subgraph(), dossierId, fields)).toEqual({
      state: "IN_PROCESS",
      statutoryDeadline: "2026-11-30",
      legalDeadline: { dueOn: "2026-12-07", mayMove: true },
      acts: [
        { kind: "RECEIVED", amount: null },
        { kind: "FORWARDED", amount: null },
        { kind: "OBLIGATION_RECORDED", amount: 12_500_000 },
        { kind: "OBLIGATION_FULFILLED", amount: null },
      ],
      pauses: [{ kind: "PAYMENT", from: "2026-11-09", to: "2026-11-16" }],
    });
  });

  it("an apology names a new day, and the dossier stays late in law and in the statistic", async () => {
    setTime("2026-11-02");
    const dossierId = await take("receiveDossier", { ...receipt, promisedOn: "2026-11-09" });
    setTime("2026-11-09");
    await take("extendWithApology", { dossierId, promisedOn: "2026-11-13", reason: "Chờ xác minh." });
    setTime("2026-11-12");
    await take("finishDossier", { dossierId });

    const fields = `state promisedOn isOverdue legalDeadline { dueOn } onTime766 { result dueOn }`;
    expect(await dossier(subgraph(), dossierId, fields)).toEqual({
      state: "FINISHED",
      promisedOn: "2026-11-13",
      isOverdue: true,
      legalDeadline: { dueOn: "2026-11-09" },
      onTime766: { result: "OVERDUE", dueOn: "2026-11-09" },
    });
  });

  describe("a dossier that is registered online", () => {
    const online = { ...receipt, submissionMethod: "ONLINE" };

    it("is received with the time of that way of handing in", async () => {
      setTime("2026-11-02");
      const dossierId = await take("registerDossier", online, citizen);
      const registered = await dossier(subgraph(), dossierId, "state registeredOn receivedOn legalDeadline { status }");
      setTime("2026-11-03");
      await take("receiveRegisteredDossier", { dossierId, promisedOn: "2026-11-06" });

      expect(registered).toEqual({
        state: "SUBMITTED",
        registeredOn: "2026-11-02",
        receivedOn: null,
        legalDeadline: { status: "NOT_RECEIVED" },
      });
      const fields = "state registeredOn receivedOn statutoryTime { amount unit } legalDeadline { status dueOn }";
      expect(await dossier(subgraph(), dossierId, fields)).toEqual({
        state: "RECEIVED",
        registeredOn: "2026-11-02",
        receivedOn: "2026-11-03",
        statutoryTime: { amount: 3, unit: "WORKING_DAY" },
        legalDeadline: { status: "DUE", dueOn: "2026-11-06" },
      });
    });

    it("is refused with the reason, and counts nowhere", async () => {
      setTime("2026-11-02");
      const dossierId = await take("registerDossier", online, citizen);
      await take("refuseDossier", { dossierId, reason: "Không thuộc thẩm quyền." });

      const fields = "state acts { kind reason } onTime766 { result } isOverdue";
      expect(await dossier(subgraph(), dossierId, fields)).toEqual({
        state: "NOT_RECEIVED",
        acts: [
          { kind: "REGISTERED", reason: null },
          { kind: "REFUSED", reason: "Không thuộc thẩm quyền." },
        ],
        onTime766: { result: "NOT_COUNTED" },
        isOverdue: null,
      });
    });

    it("is taken back by the person who registered it", async () => {
      const dossierId = await take("registerDossier", online, citizen);
      await take("withdrawDossier", { dossierId }, citizen);

      expect(await state(dossierId)).toBe("WITHDRAWN");
      expect(await eventsOf(subgraph(), dossierId)).toEqual(["DossierRegistered", "DossierWithdrawn"]);
    });
  });

  test.each([
    ["refuseDossier", { reason: "Không đủ điều kiện." }, "STOPPED"],
    ["stopDossier", { reason: "Người nộp không bổ sung." }, "STOPPED"],
    ["withdrawDossier", {}, "WITHDRAWN"],
    ["returnResult", {}, "RETURNED"],
  ])("a received dossier ends by %s", async (name, input, end) => {
    setTime("2026-11-02");
    const dossierId = await take("receiveDossier", receipt);
    await take(name, { dossierId, ...input });

    expect(await state(dossierId)).toBe(end);
  });

  it("the codes of a day at a body follow on each other, and a code that exists already is kept", async () => {
    setTime("2026-10-01");
    const first = await take("receiveDossier", receipt);
    const given = await take("receiveDossier", { ...receipt, bodyCode: null, code: "005.27.01.H42-261001-0041" });
    const next = await take("receiveDossier", receipt);

    const codes = await Promise.all([first, given, next].map((id) => dossier(subgraph(), id, "code")));
    expect(codes).toEqual([
      { code: "005.27.01.H42-261001-0001" },
      { code: "005.27.01.H42-261001-0041" },
      { code: "005.27.01.H42-261001-0042" },
    ]);
  });
});
