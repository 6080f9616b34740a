import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { seedAreas } from "../../test/areas.js";
import { AreaTable } from "../area/area.table.js";
import { organisation } from "../organisation.subgraph.js";
import { AreaSuccessionTable } from "./succession.table.js";

const areaId = (code: string, validFrom: string) => stableId("AdministrativeArea", code, validFrom);
const MY_PHUC = areaId("13726", "2004-08-31");
const OLD_VI_XUYEN = areaId("13642", "2004-08-31");
const MY_LOC = areaId("358", "2004-08-31");
const VU_BAN = areaId("359", "2004-08-31");
const NINH_BINH = areaId("37", "2025-07-01");

eachEngine(
  organisation,
  (subgraph) => {
    const area = async <Shape>(id: string, fields: string): Promise<Shape> => {
      const { data, errors } = await ask(subgraph(), `{ administrativeArea(id: "${id}") { ${fields} } }`);
      expect(errors).toEqual([]);
      return data!.administrativeArea as Shape;
    };

    it("follows xã Mỹ Phúc to the phường it became, with the clause that says so", async () => {
      const fields = `successionStatus successors { extent certainty effectiveOn decision clause source to { fullName } }
        currentAreas { isComplete areas { extent area { fullName } } unknown { id } }
        then: currentAreas(on: "2021-10-07") { isComplete areas { extent area { fullName } } }
        before: currentAreas(on: "2000-01-01") { isComplete areas { extent } unknown { id } }`;

      expect(await area(MY_PHUC, fields)).toEqual({
        successionStatus: "KNOWN",
        successors: [
          {
            ...{ extent: "FULL", certainty: "CERTAIN", effectiveOn: "2025-07-01", clause: "114" },
            ...{ decision: "1674/NQ-UBTVQH15", source: "dvhcvn/20250701@dd94887c (MIT)" },
            to: { fullName: "Phường Nam Định" },
          },
        ],
        currentAreas: {
          ...{ isComplete: true, unknown: [] },
          areas: [{ extent: "FULL", area: { fullName: "Phường Nam Định" } }],
        },
        // biome-ignore lint/suspicious/noThenProperty: the name of a field
        then: { isComplete: true, areas: [{ extent: "FULL", area: { fullName: "Xã Mỹ Phúc" } }] },
        before: { isComplete: false, areas: [], unknown: [] },
      });
    });

    it("says that nobody knows what old phường Vị Xuyên became, and chooses none of the candidates", async () => {
      const fields = `successionStatus successors { id } successorCandidates { fullName validFrom }
        currentAreas { isComplete areas { extent } unknown { id fullName } }`;

      expect(await area(OLD_VI_XUYEN, fields)).toEqual({
        ...{ successionStatus: "UNKNOWN", successors: [] },
        successorCandidates: [
          { fullName: "Phường Cửa Bắc", validFrom: "2024-09-01" },
          { fullName: "Phường Nam Phong", validFrom: "2004-08-31" },
          { fullName: "Phường Nam Vân", validFrom: "2004-08-31" },
          { fullName: "Phường Năng Tĩnh", validFrom: "2024-09-01" },
          { fullName: "Phường Quang Trung", validFrom: "2024-09-01" },
          { fullName: "Phường Vị Xuyên", validFrom: "2024-09-01" },
        ],
        currentAreas: {
          ...{ isComplete: false, areas: [] },
          unknown: [{ id: OLD_VI_XUYEN, fullName: "Phường Vị Xuyên" }],
        },
      });
    });

    it("knows twelve areas that may have passed into the new phường Vị Xuyên, and one that did", async () => {
      const newViXuyen = await area<{ predecessorCandidates: unknown[]; predecessors: unknown[] }>(
        areaId("13636", "2024-09-01"),
        "predecessorCandidates { fullName } predecessors { certainty note from { fullName } }",
      );

      expect(newViXuyen.predecessorCandidates).toHaveLength(12);
      expect(newViXuyen.predecessors).toEqual([
        {
          certainty: "INFERRED",
          note: "the list of units carries the code on under a name taken from a unit retired that day",
          from: { fullName: "Phường Trần Tế Xương" },
        },
      ]);
    });

    it("leaves 50 of the 52 codes retired on 1 September 2024 without a known successor", async () => {
      const { data } = await ask(
        subgraph(),
        `{ areaTree(root: "${areaId("36", "2004-08-31")}", on: "2024-08-31") { area { validTo successionStatus } } }`,
      );

      const nodes = data!.areaTree as { area: { validTo: string; successionStatus: string } }[];
      const ended = nodes.filter(({ area: { validTo } }) => validTo === "2024-09-01");
      const statuses = Map.groupBy(ended, ({ area: { successionStatus } }) => successionStatus);
      expect(Object.fromEntries([...statuses].map(([status, areas]) => [status, areas.length]))).toEqual({
        ...{ UNKNOWN: 50, KNOWN: 9 },
      });
    });

    it("carries huyện Mỹ Lộc into the city, and the city into the communes of its last day", async () => {
      const { successors, currentAreas } = await area<{
        successors: unknown[];
        currentAreas: { isComplete: boolean; areas: { extent: string; area: { fullName: string } }[] };
      }>(
        MY_LOC,
        "successors { certainty to { fullName } } currentAreas { isComplete areas { extent area { fullName } } }",
      );

      expect(successors).toEqual([{ certainty: "PRESS", to: { fullName: "Thành phố Nam Định" } }]);
      expect(currentAreas.isComplete).toBe(true);
      expect(new Set(currentAreas.areas.map(({ extent }) => extent))).toEqual(new Set(["PARTIAL"]));
      expect(currentAreas.areas.map(({ area }) => area.fullName).toSorted()).toEqual([
        ...["Phường Hồng Quang", "Phường Mỹ Lộc", "Phường Nam Định", "Phường Thiên Trường"],
        ...["Phường Thành Nam", "Phường Trường Thi", "Phường Vị Khê", "Phường Đông A"],
      ]);
    });

    it("says of a district that it ended with its level, by which law, and where its territory is", async () => {
      const vuBan = await area<{ currentAreas: { areas: { area: { fullName: string } }[] } }>(
        VU_BAN,
        "successionStatus successors { id } successorCandidates { id } currentAreas { areas { area { fullName } } }",
      );

      expect(vuBan).toMatchObject({ successionStatus: "NONE", successors: [], successorCandidates: [] });
      expect(vuBan.currentAreas.areas.map(({ area }) => area.fullName).toSorted()).toEqual([
        ...["Phường Thành Nam", "Phường Trường Thi", "Xã Hiển Khánh", "Xã Liên Minh", "Xã Minh Tân", "Xã Vụ Bản"],
      ]);
    });

    it("makes one province of three, and 404 links of 398 old communes", async () => {
      const { predecessors } = await area<{ predecessors: { from: { fullName: string } }[] }>(
        NINH_BINH,
        "predecessors { from { fullName } extent certainty decision }",
      );
      const rows = await subgraph()
        .contextOf(OPERATOR)
        .em.execute(`select count(*) as "count" from area_succession where decision = '1674/NQ-UBTVQH15'`);

      expect(predecessors.map(({ from }) => from.fullName)).toEqual(["Tỉnh Hà Nam", "Tỉnh Nam Định", "Tỉnh Ninh Bình"]);
      expect(predecessors[0]).toMatchObject({ extent: "FULL", certainty: "CERTAIN", decision: "202/2025/QH15" });
      expect(Number(rows[0]!.count)).toBe(404);
    });

    it("has one event for every area and every succession of the seed", async () => {
      const { em } = subgraph().contextOf(OPERATOR);

      expect(await em.count(EventTable, { type: "AreaRecorded" })).toBe(await em.count(AreaTable));
      expect(await em.count(EventTable, { type: "AreaSuccessionRecorded" })).toBe(await em.count(AreaSuccessionTable));
      expect(await em.count(AreaTable)).toBe(685);
      expect(await em.count(AreaSuccessionTable)).toBe(639);
    });

    it("divides xã Quang Trung's namesakes as clause 24 and 114 do, not as the public mapping did", async () => {
      const vuBan = await area(areaId("13768", "2004-08-31"), "successors { clause extent to { fullName } }");
      const city = await area(areaId("13681", "2024-09-01"), "successors { clause extent to { fullName } }");

      expect(vuBan).toEqual({ successors: [{ clause: "24", extent: "FULL", to: { fullName: "Xã Hiển Khánh" } }] });
      expect(city).toEqual({ successors: [{ clause: "114", extent: "FULL", to: { fullName: "Phường Nam Định" } }] });
    });

    it("traces phường Nam Định to the province and city that all of it lay in, and the district that a part lay in", async () => {
      const names = new Map([
        [areaId("36", "2004-08-31"), "Tỉnh Nam Định"],
        [areaId("356", "2004-08-31"), "Thành phố Nam Định"],
        [MY_LOC, "Huyện Mỹ Lộc"],
        [NINH_BINH, "Tỉnh Ninh Bình"],
        [MY_PHUC, "Xã Mỹ Phúc"],
      ]);
      const { lineage } = await area<{ lineage: Record<string, string>[] }>(
        areaId("13669", "2025-07-01"),
        "lineage { areaId relation extent validFrom validTo }",
      );

      const named = lineage.filter((entry) => names.has(entry.areaId!));
      expect(named).toHaveLength(5);
      expect(Object.fromEntries(named.map(({ areaId: id, ...entry }) => [names.get(id!), entry]))).toEqual({
        "Tỉnh Ninh Bình": { relation: "ANCESTOR", extent: "FULL", validFrom: "2025-07-01", validTo: null },
        "Xã Mỹ Phúc": { relation: "PREDECESSOR", extent: "PARTIAL", validFrom: null, validTo: "2025-07-01" },
        "Huyện Mỹ Lộc": { relation: "PREDECESSOR_ANCESTOR", extent: "PARTIAL", validFrom: null, validTo: "2024-09-01" },
        "Thành phố Nam Định": {
          relation: "PREDECESSOR_ANCESTOR",
          extent: "FULL",
          validFrom: null,
          validTo: "2025-07-01",
        },
        "Tỉnh Nam Định": { relation: "PREDECESSOR_ANCESTOR", extent: "FULL", validFrom: null, validTo: "2025-07-01" },
      });
    });

    it("resolves a succession and its areas as entities of the whole graph", async () => {
      const id = stableId("AreaSuccession", MY_PHUC, areaId("13669", "2025-07-01"));
      const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
        ... on AreaSuccession { clause from { fullName } to { fullName } } ... on AdministrativeArea { fullName } } }`;

      const { data } = await ask(subgraph(), query, {
        keys: [
          { __typename: "AreaSuccession", id },
          { __typename: "AdministrativeArea", id: MY_PHUC },
          { __typename: "AreaSuccession", id: stableId("AreaSuccession", OLD_VI_XUYEN, areaId("13636", "2024-09-01")) },
        ],
      });

      expect(data!._entities).toEqual([
        { clause: "114", from: { fullName: "Xã Mỹ Phúc" }, to: { fullName: "Phường Nam Định" } },
        { fullName: "Xã Mỹ Phúc" },
        null,
      ]);
    });
  },
  seedAreas,
);
