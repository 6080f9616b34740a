import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { expect, it } from "vitest";
import { eachEngineWithDossiers, WARD } from "../../../test/dossier-world.js";
import { importDossiers } from "../../../test/live-dossiers.js";
import { database } from "../../tables.js";
import { recountStatistics } from "./recount-statistics.js";

const place = { procedure_code: "1.000894", body: "phuong-nam-dinh.ubnd.2025" };
const SLOT = 120_260_105;

eachEngineWithDossiers(
  ({ subgraph }) => {
    const context = () => subgraph().contextOf(OPERATOR);
    const check = async () => (await recountStatistics.check(context()))[0]!;
    const stored = () => database(context()).selectFrom("dossier_counter").selectAll().orderBy("subjectId").execute();

    it("counters that say otherwise are named, and nothing is changed", async () => {
      const right = await check();
      const wrong = database(context()).updateTable("dossier_counter").set({ received: 7, openOverdue: -1 });
      await wrong.where("subjectId", "=", WARD).where("slot", "=", SLOT).execute();
      const before = await stored();

      expect(right).toMatchObject({ name: "dossier_counter", differing: 0, examples: [] });
      expect(await check()).toEqual({ ...right, differing: 1, examples: [`${WARD} ${SLOT}`] });
      expect(await stored()).toEqual(before);
    });

    it("they are mended, those that are missing and those that are too many too", async () => {
      const db = database(context());
      await db.deleteFrom("dossier_counter").where("subjectId", "=", WARD).where("slot", ">", SLOT).execute();
      const [copied] = await stored();
      await db
        .insertInto("dossier_counter")
        .values({ ...copied!, subjectId: "Organisation_gone" })
        .execute();

      const [mended] = await recountStatistics.mend(context());

      expect(mended!.differing).toBeGreaterThan(2);
      expect(await check()).toMatchObject({ differing: 0 });
    });
  },
  ({ subgraph }) =>
    importDossiers(subgraph(), [
      { ...place, code: "005.27.01.H42-260105-0001", acts: "RECEIVED@2026-01-05; FINISHED@2026-01-15" },
      { ...place, code: "005.27.01.H42-260312-0001", acts: "RECEIVED@2026-03-12" },
    ]),
);
