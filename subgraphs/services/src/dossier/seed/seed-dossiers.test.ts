import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { describe, expect, it } from "vitest";
import { CALENDAR } from "../../../test/dossier-calendar.js";
import { enlarge, seed } from "../../seed.js";
import { services } from "../../services.subgraph.js";
import { database } from "../../tables.js";
import { refusalToHistory } from "../dossier-act.rules.js";
import { factsOfRows } from "../find-dossier-facts.js";
import { chanceOf } from "./chance.js";
import { syntheticLife } from "./synthetic-life.js";

const CLOCK = { today: plainDate("2026-11-23"), now: "2026-11-23T05:00:00.000Z" };

const body = (key: string) => stableId("Organisation", key);
const MY_PHUC = body("nam-dinh.xa-my-phuc.ubnd");
const WARD = body("ninh-binh.phuong-nam-dinh.ubnd.2025");

describe("the life of a made-up dossier", () => {
  const life = (text: string) =>
    syntheticLife(
      { day: plainDate("2024-05-06"), isOnline: true, term: { amount: 5, unit: "WORKING_DAY" }, mayOblige: true },
      chanceOf(text),
      { calendar: CALENDAR, knownUntil: plainDate("2026-11-20") },
    );

  it("is the same whenever it is made", () => {
    expect(life("dossier 7")).toEqual(life("dossier 7"));
    expect(life("dossier 7")).not.toEqual(life("dossier 8"));
  });

  it("is lawful, whatever happens in it", () => {
    const lives = Array.from({ length: 2000 }, (_, at) => life(`dossier ${at}`));

    expect(lives.map((acts) => refusalToHistory(acts, CLOCK)).filter((refused) => refused !== null)).toEqual([]);
    const kinds = new Set(lives.flatMap((acts) => acts.map(({ kind }) => kind)));
    expect(kinds.size).toBe(13);
  });
});

eachEngine(
  services,
  (subgraph) => {
    const context = () => subgraph().contextOf(OPERATOR);
    const all = async () =>
      factsOfRows(context(), await database(context()).selectFrom("dossier").selectAll().execute());

    it("has 5 000 dossiers, all marked as made up, each in a body and a procedure of its day", async () => {
      const dossiers = await all();

      expect(dossiers).toHaveLength(5000);
      expect(new Set(dossiers.map(({ dossier }) => dossier.origin))).toEqual(new Set(["SYNTHETIC"]));
      const merged = plainDate("2025-07-01");
      const ofWard = dossiers.filter(({ dossier }) => dossier.bodyId === WARD);
      const ofMyPhuc = dossiers.filter(({ dossier }) => dossier.bodyId === MY_PHUC);
      expect(ofWard.every(({ acts }) => acts[0]!.actedOn >= merged)).toBe(true);
      expect(ofMyPhuc.every(({ acts }) => acts[0]!.actedOn < merged)).toBe(true);
      expect([ofWard.length > 500, ofMyPhuc.length > 50]).toEqual([true, true]);
    });

    it("has open and late ones, refusals and supplements, and such as passed to successors", async () => {
      const rows = (await all()).map(({ dossier }) => dossier);
      const share = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).length / rows.length;

      expect(share(({ state }) => state === "RETURNED")).toBeGreaterThan(0.85);
      expect(share(({ state }) => state === "IN_PROCESS")).toBeGreaterThan(0.005);
      expect(share(({ state }) => state === "NOT_RECEIVED")).toBeGreaterThan(0.002);
      expect(share(({ supplementRequests }) => supplementRequests > 0)).toBeGreaterThan(0.05);
      const late = share(({ finishedOn, statutoryDueOn }) => (finishedOn ?? "") > (statutoryDueOn ?? "9"));
      expect(late).toBeGreaterThan(0.1);
      expect(late).toBeLessThan(0.25);
      const passed = rows.filter(({ bodyId, responsibleBodyId }) => bodyId !== responsibleBodyId);
      expect(passed.length).toBeGreaterThan(10);
      expect(passed.filter(({ bodyId }) => bodyId === MY_PHUC).every((row) => row.responsibleBodyId === WARD)).toBe(
        true,
      );
    });

    it("has some of those with a result rated, none before it", async () => {
      const rows = await database(context())
        .selectFrom("satisfaction_rating as rating")
        .innerJoin("dossier", "dossier.id", "rating.dossierId")
        .select(["rating.ratedOn", "dossier.returnedOn", "dossier.state"])
        .execute();

      expect(rows.length).toBeGreaterThan(300);
      expect(rows.every(({ state, ratedOn, returnedOn }) => state === "RETURNED" && ratedOn >= returnedOn!)).toBe(true);
    });

    it("changes nothing when it is seeded again, and grows by as many as are missing", {
      timeout: 60_000,
    }, async () => {
      const before = await all();
      await seed(context());
      expect(await all()).toEqual(before);

      expect(await enlarge(context(), 2)).toBe(5000);
      expect(await enlarge(context(), 2)).toBe(0);
      const codes = new Set((await all()).map(({ dossier }) => dossier.code));
      expect(codes.size).toBe(10_000);
      expect(before.every(({ dossier }) => codes.has(dossier.code))).toBe(true);
    });
  },
  (subgraph: Subgraph) => seed(subgraph.contextOf(OPERATOR)),
);
