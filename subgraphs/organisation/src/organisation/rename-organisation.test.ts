import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { beforeEach, expect, it } from "vitest";
import { addBody, bodyId, CLERK, command, eventIds, eventsSince, refusedCommand } from "../../test/bodies.js";
import { organisation } from "../organisation.subgraph.js";

const NAMES = "{ id version name names { name shortName validFrom validTo } }";

eachEngine(organisation, (subgraph) => {
  let key = "";
  let count = 0;
  const renaming = (differing: object = {}) => ({
    ...{ organisationId: bodyId(key), name: "Sở Tổ chức và Nội vụ", effectiveOn: "2026-02-01" },
    decision: { number: "12/NQ-HĐND", decidedOn: "2026-01-15" },
    ...differing,
  });

  beforeEach(async () => {
    const context = subgraph().contextOf(OPERATOR);
    count += 1;
    key = `home-${count}`;
    addBody(context, `committee-${count}`, { kind: "COMMITTEE" });
    addBody(context, key, { name: "Sở Nội vụ", parent: `committee-${count}` });
    addBody(context, `finance-${count}`, { name: "Sở Tài chính", parent: `committee-${count}` });
    await context.em.flush();
  });

  it("gives a body another name from a day on; it stays the same body", async () => {
    const known = await eventIds(subgraph());

    const { subject } = await command(subgraph(), "renameOrganisation", renaming({ shortName: "STCNV" }), {
      selection: NAMES,
    });

    expect(subject).toEqual({
      ...{ id: bodyId(key), version: 2, name: "Sở Tổ chức và Nội vụ" },
      names: [
        { name: "Sở Nội vụ", shortName: null, validFrom: "2021-01-01", validTo: "2026-02-01" },
        { name: "Sở Tổ chức và Nội vụ", shortName: "STCNV", validFrom: "2026-02-01", validTo: null },
      ],
    });
    expect(await eventsSince(subgraph(), known)).toEqual(["ChangeEventRecorded 1", "OrganisationRenamed 2"]);
  });

  it("tells the renaming as a change in which nobody follows anybody", async () => {
    await command(subgraph(), "renameOrganisation", renaming());

    const { data } = await ask(
      subgraph(),
      `{ organisation(id: "${bodyId(key)}") { successors { extent } predecessors { extent } currentOrganisations { organisations { id } } }
         changeEvents(organisation: "${bodyId(key)}") { edges { node { kind effectiveOn decision { number }
           originalOrganisations { id } resultingOrganisations { id } } } } }`,
    );

    const itself = [{ id: bodyId(key) }];
    expect(data).toEqual({
      organisation: { successors: [], predecessors: [], currentOrganisations: { organisations: itself } },
      changeEvents: {
        edges: [
          {
            node: {
              ...{ kind: "RENAME", effectiveOn: "2026-02-01", decision: { number: "12/NQ-HĐND" } },
              ...{ originalOrganisations: itself, resultingOrganisations: itself },
            },
          },
        ],
      },
    });
  });

  it.each([
    ["to a sister's name", { name: "Sở Tài chính" }, "ALREADY_EXISTS name"],
    ["before the decision", { effectiveOn: "2026-01-14" }, "BEFORE_DECISION effectiveOn"],
    ["that nobody knows", { organisationId: bodyId("nobody") }, "NOT_FOUND organisationId"],
    ["that was changed since it was read", { expectedVersion: 7 }, "CONFLICT"],
  ])("does not rename a body %s", async (_what, differing, refused) => {
    expect(await refusedCommand(subgraph(), "renameOrganisation", renaming(differing))).toEqual([refused]);
  });

  it("does not let a clerk rename a body", async () => {
    expect(await refusedCommand(subgraph(), "renameOrganisation", renaming(), CLERK)).toEqual(["NOT_ALLOWED"]);
  });

  it("lets one of two who read the same version rename it, and tells the other of the conflict", async () => {
    const twice = ["Sở A", "Sở B"].map((name) =>
      command(subgraph(), "renameOrganisation", renaming({ name, expectedVersion: 1 }), { selection: "{ version }" }),
    );

    const outcomes = await Promise.all(twice);

    expect(outcomes.map(({ subject }) => subject).filter(Boolean)).toEqual([{ version: 2 }]);
    expect(outcomes.flatMap(({ refusals }) => refusals)).toEqual(["CONFLICT"]);
  });

  it("lets one of two at once rename it on a day, without any version", async () => {
    const twice = ["Sở A", "Sở B"].map((name) => command(subgraph(), "renameOrganisation", renaming({ name })));

    const outcomes = await Promise.all(twice);

    expect(outcomes.filter(({ subject }) => subject)).toHaveLength(1);
    const [refused] = outcomes.flatMap(({ refusals }) => refusals);
    // SQLite has one writer: the second sees the first. PostgreSQL lets both read, and the second loses the race.
    expect(["CONFLICT", "BEFORE_START effectiveOn"]).toContain(refused);
  });
});
