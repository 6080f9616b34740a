import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, bodyId, eventIds, eventsSince, read } from "../../../test/bodies.js";
import { faultsOf, importRows } from "../../../test/import-rows.js";
import { organisation } from "../../organisation.subgraph.js";
import { postsImport } from "./posts-import.js";

const DIRECTOR = {
  ...{ organisation: "noi-vu", title: "Giám đốc", leadership: "HEAD", rank: 1, seats: 1 },
  ...{ valid_from: "2021-01-01", valid_to: "2025-02-19", origin: "SYNTHETIC", source: "synthetic" },
};
const held = (official: string, from: string, to: string) => ({
  ...DIRECTOR,
  ...{ official, official_name: `Cán bộ mẫu ${official}`, held_from: from, held_to: to },
});
const FIRST = held("0041", "2021-01-01", "2023-01-01");
const SECOND = held("0042", "2023-01-01", "2025-02-19");

eachEngine(
  organisation,
  (subgraph) => {
    const faults = (...rows: object[]) => faultsOf(subgraph(), postsImport, rows as never);

    it.each<[string, object, string]>([
      ["of a body nobody knows", { organisation: "nobody" }, "2 organisation UNKNOWN_BODY"],
      ["that outlives its body", { valid_to: "", held_to: "2025-02-19" }, "2 valid_from BODY_NOT_THERE"],
      ["of no seat", { seats: 0 }, "2 seats BAD_NUMBER"],
      ["of a rank that is no number", { rank: "một" }, "2 rank BAD_NUMBER"],
      ["of no origin", { origin: "" }, "2 origin MISSING_VALUE"],
      ["held before it was there", { held_from: "2020-01-01" }, "2 held_from BEFORE_START"],
      ["held longer than it lasts", { held_to: "" }, "2 held_from ENDED"],
      ["held until the day it began", { held_to: "2021-01-01" }, "2 held_to END_BEFORE_START"],
      ["held by an official without a name", { official_name: "" }, "2 official_name MISSING_VALUE"],
    ])("refuses a post %s", async (_what, differing, fault) => {
      expect(await faults({ ...FIRST, ...differing })).toEqual([fault]);
    });

    it("refuses two holders of one seat on a day, and rows that differ on the post", async () => {
      expect(await faults(FIRST, { ...SECOND, held_from: "2022-12-31" })).toEqual(["3 held_from OVERLAPS"]);
      expect(await faults(FIRST, { ...SECOND, rank: 2 })).toEqual(["3 title CONTRADICTION"]);
    });

    it("records a post and its holders, each with an event, and nothing the second time", async () => {
      const known = await eventIds(subgraph());
      const { official, official_name, held_from, held_to, ...empty } = {
        ...FIRST,
        title: "Phó Giám đốc",
        leadership: "DEPUTY",
      };

      const first = await importRows(subgraph(), postsImport, [FIRST, SECOND, empty]);
      const second = await importRows(subgraph(), postsImport, [FIRST, SECOND, empty]);

      expect([first.counts, second.counts]).toEqual([
        { inserted: 3, updated: 0, unchanged: 0 },
        { inserted: 0, updated: 0, unchanged: 3 },
      ]);
      expect(await eventsSince(subgraph(), known)).toEqual([
        ...["MembershipRecorded 1", "MembershipRecorded 1", "OfficialRecorded 1", "OfficialRecorded 1"],
        ...["PostRecorded 1", "PostRecorded 1"],
      ]);
      const head = (on: string) => `head(on: "${on}") { official { displayName origin } post { title } origin }`;
      const { body } = await read(
        subgraph(),
        `{ body: organisation(id: "${bodyId("noi-vu")}") { first: ${head("2022-12-31")} second: ${head("2023-01-01")} gone: ${head("2025-02-19")} } }`,
      );
      const shown = (displayName: string) => ({
        ...{ official: { displayName, origin: "SYNTHETIC" }, post: { title: "Giám đốc" }, origin: "SYNTHETIC" },
      });
      expect(body).toEqual({ first: shown("Cán bộ mẫu 0041"), second: shown("Cán bộ mẫu 0042"), gone: null });
    });

    it("refuses a holder beside a stored one", async () => {
      expect(await faults(held("0043", "2024-01-01", "2025-02-19"))).toEqual(["2 held_from OVERLAPS"]);
    });
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    addBody(context, "noi-vu", { to: "2025-02-19" });
    await context.em.flush();
  },
);
