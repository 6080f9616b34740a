import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { citizen, clerk, command, eventsOf, procedure, refusals, TOURISM } from "../../test/procedure-world.js";
import { PUBLICATION, PUBLISHED } from "../../test/publication.js";
import { services } from "../services.subgraph.js";

const PUBLISH = ["publishProcedure", "procedure", "id code name version"] as const;
const CHANGE = ["changeProcedure", "procedure", "id name version"] as const;
const WITHDRAW = [
  "withdrawProcedure",
  "procedure",
  "id withdrawnOn withdrawalDecision { number document { citation } }",
] as const;
const ASSIGN = ["assignProcedure", "service", "id validFrom validTo"] as const;

const CHANGED = {
  procedureId: PUBLISHED,
  effectiveOn: "2026-10-01",
  decision: { number: "1200/QĐ-UBND", decidedOn: "2026-09-25" },
};

eachEngine(
  services,
  (subgraph) => {
    const read = async (fields: string) => {
      const { data, errors } = await ask(subgraph(), `{ procedure(id: "${PUBLISHED}") { ${fields} } }`);
      expect(errors).toEqual([]);
      return data!.procedure;
    };

    const withdrawal = {
      procedureId: PUBLISHED,
      withdrawnOn: "2026-11-20",
      decision: { number: "1500/QĐ-UBND", decidedOn: "2026-11-15" },
    };

    it.each<[string, object, string[]]>([
      ["an unknown procedure", { procedureId: procedure("3.999999") }, ["NOT_FOUND procedureId"]],
      ["a day before the decision", { withdrawnOn: "2026-11-14" }, ["BEFORE_DECISION withdrawnOn"]],
      [
        "a day before the present edition",
        { withdrawnOn: "2026-08-01", decision: { number: "1", decidedOn: "2026-07-21" } },
        ["BEFORE_START withdrawnOn"],
      ],
      [
        "a decision without number",
        { decision: { number: "", decidedOn: "2026-11-15" } },
        ["MISSING_VALUE decision.number"],
      ],
    ])("is refused for %s", async (_case, change, expected) => {
      expect(await refusals(subgraph(), WITHDRAW, { ...withdrawal, ...change }, clerk)).toEqual(expected);
    });

    it("ends the procedure at every body that carries it out", async () => {
      const assigned = await command(
        subgraph(),
        ASSIGN,
        {
          ...{ procedureId: PUBLISHED, organisationId: TOURISM, assignedFrom: "2026-11-02" },
          decision: { number: "1300/QĐ-UBND", decidedOn: "2026-10-30", issuerName: "UBND tỉnh Ninh Bình" },
        },
        clerk,
      );
      expect(await refusals(subgraph(), WITHDRAW, withdrawal, citizen)).toEqual(["NOT_ALLOWED "]);
      const { subject } = await command(subgraph(), WITHDRAW, withdrawal, clerk);

      expect(subject).toEqual({
        id: PUBLISHED,
        withdrawnOn: "2026-11-20",
        withdrawalDecision: {
          number: "1500/QĐ-UBND",
          document: { citation: "1500/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)" },
        },
      });
      expect(
        await read(
          `edition { name } isInUseOn(day: "2026-11-19") ended: isInUseOn(day: "2026-11-20")
         executions { edges { node { id } } } before: executions(on: "2026-11-19") { edges { node { validTo } } }`,
        ),
      ).toEqual({
        ...{ edition: null, isInUseOn: true, ended: false, executions: { edges: [] } },
        before: { edges: [{ node: { validTo: "2026-11-20" } }] },
      });
      expect(await eventsOf(subgraph(), PUBLISHED)).toContain("ProcedureWithdrawn 2: withdrawnOn,withdrawalDecision");
      expect(await eventsOf(subgraph(), String(assigned.subject!.id))).toEqual([
        "ProcedureAssigned 1: procedure,organisation,validFrom",
        "ProcedureAssignmentEnded 2: validTo",
      ]);
    });

    it("is refused twice, and nothing changes of what is withdrawn", async () => {
      expect(await refusals(subgraph(), WITHDRAW, withdrawal, clerk)).toEqual(["ENDED procedureId"]);
      const change = { ...CHANGED, effectiveOn: "2026-12-01", field: "Khác" };
      expect(await refusals(subgraph(), CHANGE, change, clerk)).toEqual(["ENDED procedureId"]);
    });

    it("leaves the code free from that day on", async () => {
      const decision = { number: "1600/QĐ-UBND", decidedOn: "2026-11-10" };
      const early = { ...PUBLICATION, effectiveOn: "2026-11-19", decision };

      expect(await refusals(subgraph(), PUBLISH, early, clerk)).toEqual(["OVERLAPS effectiveOn"]);
      const again = await command(subgraph(), PUBLISH, { ...early, effectiveOn: "2026-11-21" }, clerk);

      expect(again.subject).toMatchObject({ id: PUBLISHED, version: 3 });
      expect(await read(`withdrawnOn isInUseOn(day: "2026-11-20") now: isInUseOn(day: "2026-11-21")`)).toEqual({
        ...{ withdrawnOn: null, isInUseOn: false, now: true },
      });
    });
  },
  async (subgraph) => {
    await command(subgraph, PUBLISH, PUBLICATION, clerk);
  },
);
