import { expect, it } from "vitest";
import {
  citizen,
  done,
  ELSEWHERE,
  eachEngineInTime,
  eventsOf,
  HEALTH,
  OLD_HEALTH,
  personnel,
  read,
  refusal,
  refused,
  stranger,
  who,
} from "../../test/discipline-world.js";

const COMPLAINT = { body: OLD_HEALTH, handlingBody: HEALTH, matter: "DELAY", summary: "Hồ sơ quá hạn ba tuần" };

eachEngineInTime(({ subgraph, setDay }) => {
  it("whoever complained follows it to its answer", async () => {
    setDay("2026-03-02");
    const id = await done(subgraph(), "receiveComplaint", COMPLAINT, citizen);
    setDay("2026-03-20");
    const answer = { complaintId: id, isFounded: false, answer: "Hồ sơ được trả đúng hạn" };
    await done(subgraph(), "answerComplaint", answer, personnel);

    const query = `{ it: staffComplaint(id: "${id}") { state before: state(on: "2026-03-19") answer receivedOn dossier { code } } }`;
    expect((await read<{ it: unknown }>(subgraph(), query, citizen)).it).toEqual({
      ...{ state: "UNFOUNDED", before: "OPEN", answer: answer.answer, receivedOn: "2026-03-02", dossier: null },
    });
    expect(await eventsOf(subgraph(), id)).toEqual([
      "StaffComplaintReceived 1 RESTRICTED",
      "StaffComplaintAnswered 2 RESTRICTED",
    ]);
    expect(await refused(subgraph(), "answerComplaint", answer, personnel)).toEqual(
      refusal("ALREADY_DONE complaintId"),
    );
  });

  it("only those who handle it answer it", async () => {
    const complaintId = await done(subgraph(), "receiveComplaint", COMPLAINT, citizen);
    const answer = { complaintId, isFounded: true, answer: "Đúng" };

    expect(await refused(subgraph(), "answerComplaint", answer, citizen)).toEqual(refusal("NOT_ALLOWED complaintId"));
    expect(await refused(subgraph(), "answerComplaint", answer, stranger)).toEqual(refusal("NOT_FOUND complaintId"));
  });

  it.each([
    ["without a text", { summary: " " }, "MISSING_VALUE summary"],
    ["on what is no dossier", { dossierCode: "hồ sơ" }, "BAD_CODE dossierCode"],
    ["of tomorrow", { receivedOn: "2026-03-21" }, "INVALID_VALUE receivedOn"],
    ["about nobody's staff", { body: "x" }, "INVALID_VALUE body"],
  ])("none comes in %s", async (_what, change, expected) => {
    setDay("2026-03-20");

    expect(await refused(subgraph(), "receiveComplaint", { ...COMPLAINT, ...change }, citizen)).toEqual(
      refusal(expected),
    );
  });

  it("an office writes down what it handles itself", async () => {
    const clerk = who("CLERK", HEALTH);

    expect(await refused(subgraph(), "receiveComplaint", COMPLAINT, clerk)).toEqual(
      refusal("NOT_ALLOWED handlingBody"),
    );
    const elsewhere = { ...COMPLAINT, handlingBody: ELSEWHERE };
    expect(await refused(subgraph(), "receiveComplaint", elsewhere, personnel)).toEqual(
      refusal("NOT_ALLOWED handlingBody"),
    );
  });
});
