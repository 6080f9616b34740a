import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, bodyId, CLERK, command, eventIds, eventsSince, refusedCommand } from "../../test/bodies.js";
import { organisation } from "../organisation.subgraph.js";

const DEPARTMENT = {
  ...{ name: "Sở Du lịch", kind: "SPECIALISED_AGENCY", level: "PROVINCE", parentId: bodyId("committee") },
  foundedOn: "2025-07-01",
  decision: { number: "05/NQ-HĐND", decidedOn: "2025-06-30", issuerId: bodyId("council") },
};

eachEngine(
  organisation,
  (subgraph) => {
    it("founds a body under another, with its decision and one event", async () => {
      const known = await eventIds(subgraph());
      const selection = `{ name shortName kind level validFrom foundedOn endedOn version certainty source
        parent { name } foundingDecision { number decidedOn issuer { name } document { citation } } endingDecision { number } }`;

      const { subject, refusals } = await command(
        subgraph(),
        "establishOrganisation",
        { ...DEPARTMENT, shortName: "SDL" },
        { selection },
      );

      expect(refusals).toEqual([]);
      expect(subject).toEqual({
        ...{ name: "Sở Du lịch", shortName: "SDL", kind: "SPECIALISED_AGENCY", level: "PROVINCE" },
        ...{ validFrom: "2025-07-01", foundedOn: "2025-07-01", endedOn: null, version: 1 },
        ...{ certainty: "CERTAIN", source: "recorded through this graph" },
        parent: { name: "Ủy ban nhân dân tỉnh Ninh Bình" },
        foundingDecision: {
          ...{ number: "05/NQ-HĐND", decidedOn: "2025-06-30" },
          issuer: { name: "Hội đồng nhân dân tỉnh Ninh Bình" },
          document: { citation: "05/NQ-HĐND (HĐND tỉnh Ninh Bình, 2025)" },
        },
        endingDecision: null,
      });
      expect(await eventsSince(subgraph(), known)).toEqual(["OrganisationEstablished 1"]);
      const { data } = await ask(subgraph(), `{ organisations(query: "sdl") { edges { node { name } } } }`);
      expect(data).toEqual({ organisations: { edges: [{ node: { name: "Sở Du lịch" } }] } });
    });

    it("founds it once when the same command comes twice", async () => {
      const input = { ...DEPARTMENT, name: "Sở Ngoại vụ", clientMutationId: "twice-the-same" };

      const first = await command(subgraph(), "establishOrganisation", input);
      const second = await command(subgraph(), "establishOrganisation", input);

      expect(second).toEqual(first);
      const { data } = await ask(subgraph(), `{ organisations(query: "ngoai vu") { edges { node { id } } } }`);
      expect(data).toEqual({ organisations: { edges: [{ node: first.subject }] } });
    });

    it.each([
      ["a namesake under the same body", { name: "Sở Nội vụ" }, "ALREADY_EXISTS name"],
      ["a body before its decision", { foundedOn: "2025-06-29" }, "BEFORE_DECISION foundedOn"],
      ["a body of the district level", { level: "DISTRICT" }, "WRONG_KIND level"],
      ["a body under nobody known", { parentId: bodyId("nobody") }, "NOT_FOUND parentId"],
      ["a body in an area nobody knows", { areaId: "AdministrativeArea_1" }, "NOT_FOUND areaId"],
      [
        "a body by an issuer nobody knows",
        { decision: { ...DEPARTMENT.decision, issuerId: "x" } },
        "NOT_FOUND decision.issuerId",
      ],
    ])("does not found %s", async (_what, differing, refused) => {
      const refusals = await refusedCommand(subgraph(), "establishOrganisation", { ...DEPARTMENT, ...differing });

      expect(refusals).toEqual([refused]);
    });

    it("does not let a clerk found a body", async () => {
      expect(await refusedCommand(subgraph(), "establishOrganisation", DEPARTMENT, CLERK)).toEqual(["NOT_ALLOWED"]);
    });
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    const council = { kind: "ELECTED_COUNCIL" as const, from: "2021-07-01" };
    addBody(context, "council", { ...council, name: "Hội đồng nhân dân tỉnh Ninh Bình" });
    addBody(context, "committee", { kind: "COMMITTEE", name: "Ủy ban nhân dân tỉnh Ninh Bình" });
    addBody(context, "home", { name: "Sở Nội vụ", parent: "committee" });
    await context.em.flush();
  },
);
