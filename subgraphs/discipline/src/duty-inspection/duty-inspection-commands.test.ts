import { expect, it } from "vitest";
import {
  done,
  eachEngineInTime,
  eventsOf,
  HEALTH,
  HOME,
  head,
  inspector,
  read,
  refusal,
  refused,
  stranger,
} from "../../test/discipline-world.js";

const OPENED = { body: HEALTH, inspectingBody: HOME, kind: "UNANNOUNCED", teamSize: 3 };
const LATE = { kind: "WORKING_HOURS", text: "Hai phòng vắng người lúc 8 giờ", needsRemedy: true };

eachEngineInTime(({ subgraph, setDay }) => {
  it("an inspection is concluded with findings, remedied late, and confirmed", async () => {
    setDay("2026-03-02");
    const inspectionId = await done(subgraph(), "openDutyInspection", OPENED, inspector);
    setDay("2026-03-10");
    const conclusion = {
      inspectionId,
      conclusion: "Chấn chỉnh giờ làm việc",
      findings: [LATE],
      remedyDueOn: "2026-04-10",
    };
    await done(subgraph(), "concludeDutyInspection", conclusion, inspector);
    setDay("2026-04-20");
    const fields = `state findings { position kind text } body { id }`;
    const query = `{ it: dutyInspection(id: "${inspectionId}") { ${fields} } }`;
    expect((await read<{ it: unknown }>(subgraph(), query, head)).it).toEqual({
      ...{ state: "OVERDUE", body: { id: HEALTH } },
      findings: [{ position: 1, kind: LATE.kind, text: LATE.text }],
    });

    await done(subgraph(), "confirmRemedied", { inspectionId }, inspector);

    expect((await read<{ it: { state: string } }>(subgraph(), query, head)).it.state).toBe("REMEDIED");
    expect(await eventsOf(subgraph(), inspectionId)).toEqual([
      "DutyInspectionOpened 1 RESTRICTED",
      "DutyInspectionConcluded 2 RESTRICTED",
      "DutyInspectionRemedied 3 RESTRICTED",
    ]);
  });

  it("the body inspected sees it and concludes nothing; for others it is not there", async () => {
    setDay("2026-03-02");
    const inspectionId = await done(subgraph(), "openDutyInspection", OPENED, inspector);
    const conclude = { inspectionId, conclusion: "Tốt", findings: [] };
    const by = (actor: typeof head) => refused(subgraph(), "concludeDutyInspection", conclude, actor);

    expect(await by(head)).toEqual(refusal("NOT_ALLOWED inspectionId"));
    expect(await by(stranger)).toEqual(refusal("NOT_FOUND inspectionId"));
  });

  it.each([
    [{ teamSize: 0 }, "INVALID_VALUE teamSize"],
    [{ body: "so-y-te" }, "INVALID_VALUE body"],
    [{ openedOn: "2026-03-03" }, "INVALID_VALUE openedOn"],
    [{ inspectingBody: HEALTH }, "NOT_ALLOWED inspectingBody"],
  ])("none is opened with %j", async (change, expected) => {
    setDay("2026-03-02");

    expect(await refused(subgraph(), "openDutyInspection", { ...OPENED, ...change }, inspector)).toEqual(
      refusal(expected),
    );
  });
});
