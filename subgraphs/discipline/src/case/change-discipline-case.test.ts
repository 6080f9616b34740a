import { expect, it } from "vitest";
import {
  chairman,
  command,
  done,
  ELSEWHERE,
  eachEngineInTime,
  eventsOf,
  HEALTH,
  head,
  inspector,
  newCase,
  person,
  read,
  refusal,
  refused,
  stranger,
} from "../../test/discipline-world.js";

const fields = "isComplex handlingDueOn employer { id } decidingBody { id }";
const seenBy = (world: { subgraph(): Parameters<typeof read>[0] }, id: string, actor?: Parameters<typeof read>[2]) =>
  read<{ disciplineCase: unknown }>(world.subgraph(), `{ disciplineCase(id: "${id}") { ${fields} } }`, actor);

eachEngineInTime((world) => {
  const { subgraph, setDay } = world;
  const opened = () => {
    setDay("2026-01-10");
    return done(subgraph(), "openDisciplineCase", newCase);
  };

  it("a case that turns out complex has 150 days from its discovery", async () => {
    const caseId = await opened();
    const plain = await seenBy(world, caseId);

    await done(subgraph(), "changeDisciplineCase", { caseId, isComplex: true });

    expect(plain).toMatchObject({ disciplineCase: { isComplex: false, handlingDueOn: "2026-04-05" } });
    expect(await seenBy(world, caseId)).toMatchObject({
      disciplineCase: { isComplex: true, handlingDueOn: "2026-06-04" },
    });
    expect(await eventsOf(subgraph(), caseId)).toEqual([
      "DisciplineCaseOpened 1 RESTRICTED",
      "DisciplineCaseChanged 2 RESTRICTED",
    ]);
  });

  it("after a transfer the new body decides, and the old one sees the case no more", async () => {
    const caseId = await opened();

    const transfer = { caseId, employer: ELSEWHERE, decidingBody: ELSEWHERE };
    expect(await command(subgraph(), "changeDisciplineCase", transfer, head)).toEqual({
      subject: null,
      userErrors: [],
    });

    expect(await seenBy(world, caseId, stranger)).toMatchObject({
      disciplineCase: { employer: { id: ELSEWHERE }, decidingBody: { id: ELSEWHERE } },
    });
    expect(await refused(subgraph(), "holdReview", { caseId })).toEqual(refusal("NOT_FOUND caseId"));
    await done(subgraph(), "holdReview", { caseId }, stranger);
  });

  it("an inspector sees a case from when it is given to him until it is taken away", async () => {
    const caseId = await opened();
    const before = await seenBy(world, caseId, inspector);

    await done(subgraph(), "changeDisciplineCase", { caseId, inspector: inspector.id });
    const given = await seenBy(world, caseId, inspector);
    await done(subgraph(), "changeDisciplineCase", { caseId, inspector: null });

    expect(before).toEqual({ disciplineCase: null });
    expect(given).toMatchObject({ disciplineCase: { isComplex: false } });
    expect(await seenBy(world, caseId, inspector)).toEqual({ disciplineCase: null });
  });

  it.each([
    ["with nothing that differs", { isComplex: false, employer: HEALTH }, "MISSING_VALUE caseId"],
    ["to a body that is none", { decidingBody: "so-y-te" }, "INVALID_VALUE decidingBody"],
    ["to an employer that is none", { employer: newCase.official }, "INVALID_VALUE employer"],
  ])("is not changed %s", async (_what, change, expected) => {
    const caseId = await opened();

    expect(await refused(subgraph(), "changeDisciplineCase", { caseId, ...change })).toEqual(refusal(expected));
  });

  it("is not changed by the person, nor by a body it is not with, nor once it is closed", async () => {
    const caseId = await opened();
    const change = { caseId, isComplex: true };

    expect(await refused(subgraph(), "changeDisciplineCase", change, person)).toEqual(refusal("NOT_ALLOWED caseId"));
    expect(await refused(subgraph(), "changeDisciplineCase", change, stranger)).toEqual(refusal("NOT_FOUND caseId"));
    await done(subgraph(), "closeDisciplineCase", { caseId, reason: "Không đủ căn cứ" });
    expect(await refused(subgraph(), "changeDisciplineCase", change, chairman)).toEqual(refusal("WRONG_STEP caseId"));
  });
});
