import { actorOf, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { beforeEach, expect, it } from "vitest";
import { seedAreas } from "../../../test/areas.js";
import { organisation } from "../../organisation.subgraph.js";
import { AreaTable } from "../area.table.js";

const HOME_AFFAIRS = actorOf({ kind: "person", id: "home-affairs", roles: ["HOME_AFFAIRS"] });
const CLERK = actorOf({ kind: "person", id: "clerk", roles: ["CLERK"] });
const NINH_BINH = stableId("AdministrativeArea", "37", "2025-07-01");
const commune = (code: string) => stableId("AdministrativeArea", code, "2025-07-01");
const [VU_BAN, LIEN_MINH, MINH_TAN] = [commune("13741"), commune("13786"), commune("13750")];

const MUTATION = `mutation ($input: ReorganiseAreasInput!) { reorganiseAreas(input: $input) {
  reorganisation {
    id effectiveOn note decision { number decidedOn }
    ended { fullName validTo } founded { fullName validFrom state(on: "2027-01-01") { code parent { fullName } } }
    changed { fullName } successions { extent clause certainty decision from { fullName } to { fullName } }
  }
  userErrors { code field message }
} }`;

let mutations = 0;
const decision = { number: "1999/NQ-UBTVQH16", decidedOn: "2026-12-15" };
const base = () => ({ clientMutationId: `areas-${++mutations}`.padEnd(12, "-"), decision, effectiveOn: "2027-01-01" });
const merger = () => ({
  ...base(),
  endedIds: [LIEN_MINH, MINH_TAN],
  founded: [{ key: "new", code: "13786", type: "WARD", name: "Minh Liên", parent: NINH_BINH }],
  successions: [
    { fromId: LIEN_MINH, to: "new", extent: "FULL", clause: "3" },
    { fromId: MINH_TAN, to: "new", extent: "FULL" },
  ],
});

interface Outcome {
  reorganisation: Record<string, unknown> | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

eachEngine(
  organisation,
  (subgraph) => {
    const reorganise = async (input: object, actor = HOME_AFFAIRS): Promise<Outcome> => {
      const { data, errors } = await ask(subgraph(), MUTATION, { input }, actor);
      expect(errors).toEqual([]);
      return data!.reorganiseAreas as Outcome;
    };
    const events = async () => {
      const found = await subgraph()
        .contextOf(OPERATOR)
        .em.find(EventTable, { type: { $ne: "AreaRecorded" } });
      return found.map(({ type }) => type).sort();
    };
    const areas = () => subgraph().contextOf(OPERATOR).em.count(AreaTable);

    beforeEach(async () => {
      await subgraph().contextOf(OPERATOR).em.nativeDelete(EventTable, {});
    });

    it("refuses what may not be, to whoever may not do it, and leaves nothing behind", async () => {
      const before = await areas();

      const byClerk = await reorganise(merger(), CLERK);
      const early = await reorganise({ ...merger(), effectiveOn: "2026-12-14" });
      const unknown = await reorganise({ ...merger(), endedIds: [LIEN_MINH, MINH_TAN, "AdministrativeArea_x"] });
      const ended = await reorganise({
        ...base(),
        changed: [{ areaId: stableId("AdministrativeArea", "13726", "2004-08-31"), name: "A" }],
      });
      const taken = await reorganise({ ...base(), changed: [{ areaId: VU_BAN, code: "13786" }] });
      const namesake = await reorganise({ ...base(), changed: [{ areaId: VU_BAN, name: "Liên  Minh" }] });

      expect(byClerk.userErrors).toEqual([
        {
          code: "NOT_ALLOWED",
          field: [],
          message: "This act belongs to the home affairs department (Sở Nội vụ). Ask them to do it.",
        },
      ]);
      const codes = [early, unknown, ended, taken, namesake].map(({ userErrors, reorganisation }) => {
        expect(reorganisation).toBeNull();
        return userErrors.map(({ code, field }) => `${code} ${field.join(".")}`);
      });
      expect(codes).toEqual([
        ["BEFORE_DECISION effectiveOn"],
        ["NOT_FOUND endedIds.2"],
        ["ENDED changed.0.areaId"],
        ["OVERLAPS changed.0.code"],
        ["ALREADY_EXISTS changed.0.name"],
      ]);
      expect(await areas()).toBe(before);
      expect(await events()).toEqual([]);
    });

    it("merges two communes into a phường that takes over a code, once", async () => {
      const input = merger();

      const first = await reorganise(input);
      const again = await reorganise(input);

      expect(first).toEqual({
        reorganisation: {
          ...{ id: first.reorganisation!.id, effectiveOn: "2027-01-01", note: null, decision },
          ended: [
            { fullName: "Xã Liên Minh", validTo: "2027-01-01" },
            { fullName: "Xã Minh Tân", validTo: "2027-01-01" },
          ],
          founded: [
            {
              ...{ fullName: "Phường Minh Liên", validFrom: "2027-01-01" },
              state: { code: "13786", parent: { fullName: "Tỉnh Ninh Bình" } },
            },
          ],
          changed: [],
          successions: [
            {
              ...{ extent: "FULL", clause: "3", certainty: "CERTAIN", decision: decision.number },
              ...{ from: { fullName: "Xã Liên Minh" }, to: { fullName: "Phường Minh Liên" } },
            },
            {
              ...{ extent: "FULL", clause: null, certainty: "CERTAIN", decision: decision.number },
              ...{ from: { fullName: "Xã Minh Tân" }, to: { fullName: "Phường Minh Liên" } },
            },
          ],
        },
        userErrors: [],
      });
      expect(again).toEqual(first);
      expect(await events()).toEqual([
        ...["AreaEnded", "AreaEnded", "AreaFounded", "AreaSuccessionRecorded", "AreaSuccessionRecorded"],
        "AreasReorganised",
      ]);
    });

    it("shows the merger from its day on: the old commune until then, the new one by code and by the way to it", async () => {
      const { data } = await ask(
        subgraph(),
        `{ before: administrativeAreaByCode(code: "13786", on: "2026-12-31") { fullName successionStatus
             currentAreas(on: "2027-01-01") { isComplete areas { extent area { fullName } } } }
           after: administrativeAreaByCode(code: "13786", on: "2027-01-01") { fullName
             predecessors { from { fullName } } lineage { relation areaId extent } } }`,
      );

      expect(data!.before).toEqual({
        ...{ fullName: "Xã Liên Minh", successionStatus: "NOT_ENDED" },
        currentAreas: { isComplete: true, areas: [{ extent: "FULL", area: { fullName: "Phường Minh Liên" } }] },
      });
      const { predecessors, lineage } = data!.after as { predecessors: unknown[]; lineage: { relation: string }[] };
      expect(predecessors).toEqual([{ from: { fullName: "Xã Liên Minh" } }, { from: { fullName: "Xã Minh Tân" } }]);
      expect(lineage).toContainEqual({ relation: "PREDECESSOR_ANCESTOR", areaId: NINH_BINH, extent: "FULL" });
    });

    it("renames, retypes and recodes an area that stays the same, and divides another", async () => {
      const hiểnKhánh = commune("13753");

      const { reorganisation, userErrors } = await reorganise({
        ...base(),
        note: "two changes at once",
        changed: [{ areaId: VU_BAN, name: "Gôi", type: "WARD", code: "13999" }],
        founded: [{ key: "east", code: "14998", type: "COMMUNE", name: "Đông Khánh", parent: NINH_BINH }],
        successions: [{ fromId: hiểnKhánh, to: "east", extent: "PARTIAL" }],
      });
      const { data } = await ask(
        subgraph(),
        `{ changed: administrativeArea(id: "${VU_BAN}") { fullName later: state(on: "2027-01-01") { fullName code changes } }
           divided: administrativeArea(id: "${hiểnKhánh}") { validTo successionStatus successors { extent to { fullName } }
             currentAreas(on: "2027-01-01") { areas { extent area { id } } } } }`,
      );

      expect(userErrors).toEqual([]);
      expect(reorganisation).toMatchObject({
        note: "two changes at once",
        ended: [],
        changed: [{ fullName: "Xã Vụ Bản" }],
      });
      expect(data!.changed).toEqual({
        fullName: "Xã Vụ Bản",
        later: { fullName: "Phường Gôi", code: "13999", changes: ["RENAMED", "TYPE_CHANGED", "CODE_CHANGED"] },
      });
      expect(data!.divided).toMatchObject({
        ...{ validTo: null, successionStatus: "NOT_ENDED" },
        successors: [{ extent: "PARTIAL", to: { fullName: "Xã Đông Khánh" } }],
      });
      const { areas: divided } = (data!.divided as { currentAreas: { areas: unknown[] } }).currentAreas;
      expect(divided).toHaveLength(2);
      expect(await events()).toEqual(["AreaFounded", "AreaRenamed", "AreaSuccessionRecorded", "AreasReorganised"]);
    });

    it("refuses a second change before one that is on record", async () => {
      const { userErrors } = await reorganise({ ...base(), changed: [{ areaId: VU_BAN, name: "Gôi Mới" }] });

      expect(userErrors).toEqual([
        {
          ...{ code: "OVERLAPS", field: ["changed", "0", "areaId"] },
          message: "A change of Phường Gôi on 2027-01-01 is on record. Give a later day.",
        },
      ]);
    });

    it("lets one of two decisions on one area through when both come at once", async () => {
      const area = commune("14329");
      const rename = (name: string) => reorganise({ ...base(), changed: [{ areaId: area, name }] });

      const outcomes = await Promise.all([rename("Hoa Lư Bắc"), rename("Hoa Lư Nam")]);

      const codes = outcomes.map(({ userErrors }) => userErrors[0]?.code ?? "done").sort();
      expect(["CONFLICT", "OVERLAPS"]).toContain(codes[0]);
      expect(codes[1]).toBe("done");
      const { data } = await ask(subgraph(), `{ administrativeArea(id: "${area}") { states { fullName } } }`);
      expect((data!.administrativeArea as { states: unknown[] }).states).toHaveLength(2);
    });
  },
  seedAreas,
);
