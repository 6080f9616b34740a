import { stableId } from "@lienthong/kernel/domain/id.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { seedAreas } from "../../test/areas.js";
import { organisation } from "../organisation.subgraph.js";

const NAM_DINH = stableId("AdministrativeArea", "36", "2004-08-31");
const NINH_BINH = stableId("AdministrativeArea", "37", "2025-07-01");
const MY_PHUC = stableId("AdministrativeArea", "13726", "2004-08-31");

eachEngine(
  organisation,
  (subgraph) => {
    const answer = async (query: string) => {
      const { data, errors } = await ask(subgraph(), query);
      expect(errors).toEqual([]);
      return data!;
    };

    it("knows Nam Định on the day of Directive 34 and on its last day", async () => {
      const data = await answer(`{ administrativeArea(id: "${NAM_DINH}") {
        fullName validFrom validTo isStartKnown
        then: state(on: "2021-10-07") { code type name openedBy closedBy parent { id } }
        now: state { code }
        districts: descendantCount(on: "2021-10-07", level: DISTRICT)
        communes: descendantCount(on: "2021-10-07", level: COMMUNE)
        lastDistricts: descendantCount(on: "2025-06-30", level: DISTRICT)
        lastCommunes: descendantCount(on: "2025-06-30", level: COMMUNE)
        nothing: descendantCount
      } }`);

      expect(data.administrativeArea).toEqual({
        ...{ fullName: "Tỉnh Nam Định", validFrom: "2004-08-31", validTo: "2025-07-01", isStartKnown: false },
        // biome-ignore lint/suspicious/noThenProperty: the name of a field
        then: {
          ...{ code: "36", type: "PROVINCE", name: "Nam Định", openedBy: null, closedBy: "202/2025/QH15" },
          parent: null,
        },
        now: null,
        ...{ districts: 10, communes: 226, lastDistricts: 9, lastCommunes: 175, nothing: 0 },
      });
    });

    it("knows the 97 xã and 32 phường of Ninh Bình since 1 July 2025, and no district", async () => {
      const data = await answer(`{ administrativeArea(id: "${NINH_BINH}") {
        tree { depth state { type } } children(first: 1) { totalCount } districts: descendantCount(level: DISTRICT)
      } }`);

      const { tree, children, districts } = data.administrativeArea as {
        tree: { depth: number; state: { type: string } }[];
        children: { totalCount: number };
        districts: number;
      };
      const types = Map.groupBy(tree, ({ state }) => state.type);
      expect(Object.fromEntries([...types].map(([type, nodes]) => [type, nodes.length]))).toEqual({
        ...{ PROVINCE: 1, COMMUNE: 97, WARD: 32 },
      });
      expect(children.totalCount).toBe(129);
      expect(districts).toBe(0);
    });

    it("tells the history of xã Mỹ Phúc, which moved to the city before it ended", async () => {
      const data = await answer(`{ administrativeArea(id: "${MY_PHUC}") {
        states { code fullName validFrom validTo openedBy closedBy changes parent { fullName } source }
        ancestors(on: "2021-10-07") { fullName } later: ancestors(on: "2024-09-01") { fullName } gone: ancestors { id }
      } }`);

      expect(data.administrativeArea).toEqual({
        states: [
          {
            ...{ code: "13726", fullName: "Xã Mỹ Phúc", validFrom: "2004-08-31", validTo: "2024-09-01" },
            ...{ openedBy: null, closedBy: "1104/NQ-UBTVQH15", changes: [], source: "dvhcvn/data@5393138f" },
            parent: { fullName: "Huyện Mỹ Lộc" },
          },
          {
            ...{ code: "13726", fullName: "Xã Mỹ Phúc", validFrom: "2024-09-01", validTo: "2025-07-01" },
            ...{ openedBy: "1104/NQ-UBTVQH15", closedBy: "1674/NQ-UBTVQH15", changes: ["REPARENTED"] },
            ...{ source: "dvhcvn/data@5393138f", parent: { fullName: "Thành phố Nam Định" } },
          },
        ],
        ancestors: [{ fullName: "Huyện Mỹ Lộc" }, { fullName: "Tỉnh Nam Định" }],
        later: [{ fullName: "Thành phố Nam Định" }, { fullName: "Tỉnh Nam Định" }],
        gone: [],
      });
    });

    it("finds three areas under the code 13669, each on its days", async () => {
      const on = (day: string) => `administrativeAreaByCode(code: "13669", on: "${day}") { fullName validFrom }`;
      const data = await answer(`{ before: ${on("2004-08-30")} first: ${on("2024-08-31")} second: ${on("2024-09-01")}
        third: ${on("2025-07-01")} today: administrativeAreaByCode(code: "13669") { fullName }
        wrongLevel: administrativeAreaByCode(code: "13669", level: PROVINCE) { fullName } }`);

      expect(data).toEqual({
        before: null,
        first: { fullName: "Phường Trần Đăng Ninh", validFrom: "2004-08-31" },
        second: { fullName: "Phường Cửa Bắc", validFrom: "2024-09-01" },
        third: { fullName: "Phường Nam Định", validFrom: "2025-07-01" },
        today: { fullName: "Phường Nam Định" },
        wrongLevel: null,
      });
    });

    it("keeps Đồng Nai one area when it becomes a city", async () => {
      const data = await answer(`{ administrativeAreaByCode(code: "75") {
        fullName validFrom states { type validFrom changes } } }`);

      expect(data.administrativeAreaByCode).toEqual({
        ...{ fullName: "Thành phố Đồng Nai", validFrom: "2025-07-01" },
        states: [
          { type: "PROVINCE", validFrom: "2025-07-01", changes: [] },
          { type: "CENTRAL_CITY", validFrom: "2026-04-30", changes: ["TYPE_CHANGED"] },
        ],
      });
    });

    it("gives null for an id nobody has, and refuses a day that does not exist", async () => {
      const { data } = await ask(subgraph(), `{ administrativeArea(id: "AdministrativeArea_1") { id } }`);
      const wrong = await ask(subgraph(), `{ administrativeAreaByCode(code: "36", on: "2026-02-30") { id } }`);

      expect(data).toEqual({ administrativeArea: null });
      expect(wrong.errors).toEqual(['"2026-02-30" is not a day: write YYYY-MM-DD, a day that exists.']);
    });
  },
  seedAreas,
);
