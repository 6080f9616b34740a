import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { addDays, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { storeCalendar } from "@lienthong/kernel/service/calendar/calendar-source.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ENACTED } from "../../test/dossier-calendar.js";
import { done, eachEngineWithDossiers, homeAffairs, NINH_BINH, PROVINCE, WARD } from "../../test/dossier-world.js";
import { allDossiers, figuresByHand } from "../../test/figures-by-hand.js";
import { lawfulLives } from "../../test/lawful-lives.js";
import { importLives, liveByCommands, liveByMirror } from "../../test/live-dossiers.js";
import { recountDeadlines } from "../dossier/recount/recount-deadlines.js";
import { findStatistics } from "./ask/find-statistics.js";
import type { Span } from "./ask/span.rules.js";
import { recountStatistics } from "./recount/recount-statistics.js";

const lives = lawfulLives({ min: "2026-08-20", max: "2026-10-20" });
const RUNS = { numRuns: 12, seed: 2026 };
const spans = fc
  .record({ from: fc.nat(100), length: fc.nat(60) })
  .map(({ from, length }): Span => {
    const firstDay = addDays(plainDate("2026-08-10"), from);
    const lastDay = addDays(firstDay, length);
    return { firstDay, lastDay: lastDay > "2026-11-23" ? plainDate("2026-11-23") : lastDay };
  })
  .filter(({ firstDay, lastDay }) => firstDay <= lastDay);

eachEngineWithDossiers(({ subgraph }) => {
  let number = 0;
  const differing = async () => {
    const reports = await recountStatistics.check(subgraph().contextOf(OPERATOR));
    return reports.flatMap(({ name, differing: count, examples }) => (count === 0 ? [] : [name, ...examples]));
  };
  const codeOf = (day: string) => {
    number += 1;
    return `005.27.01.H42-${day.slice(2).replaceAll("-", "")}-${String(number % 10_000).padStart(4, "0")}`;
  };

  it("whatever is done to dossiers by commands, the counters equal a recount from their acts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lives, { maxLength: 3 }), async (all) => {
        for (const acts of all) await liveByCommands(subgraph(), acts);
        expect(await differing()).toEqual([]);
      }),
      RUNS,
    );
  });

  it("so they do whatever another system tells, once, twice or out of order", async () => {
    const order = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lives, order, lives, async (acts, updates, correction) => {
        number += 1;
        await liveByMirror(subgraph(), `G15-${number}`, acts, updates);
        await liveByMirror(subgraph(), `G15-${number}`, correction, [correction.length]);
        expect(await differing()).toEqual([]);
      }),
      RUNS,
    );
  });

  it("so they do after imports, and after imports that say more", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lives, { minLength: 1, maxLength: 8 }), async (all) => {
        const coded = all.map((acts) => [codeOf(acts[0]!.actedOn), acts] as const);
        await importLives(
          subgraph(),
          coded.map(([code, acts]) => [code, acts.slice(0, 1 + (acts.length >> 1))]),
        );
        await importLives(subgraph(), coded);
        expect(await differing()).toEqual([]);
      }),
      RUNS,
    );
  });

  it("so they do after a transfer, and the past stays with the body of then", async () => {
    const before = await statistics(WARD, { firstDay: plainDate("2026-08-01"), lastDay: plainDate("2026-09-14") });
    await done(
      subgraph(),
      "transferDossiers",
      { fromBodyId: WARD, toBodyId: PROVINCE, effectiveOn: "2026-09-15", decisionCitation: "99/QĐ-UBND (2026)" },
      homeAffairs,
    );

    expect(await differing()).toEqual([]);
    expect(await statistics(WARD, { firstDay: plainDate("2026-08-01"), lastDay: plainDate("2026-09-14") })).toEqual(
      before,
    );
    const after = { firstDay: plainDate("2026-09-15"), lastDay: plainDate("2026-10-14") };
    const [ward, province] = await Promise.all([statistics(WARD, after), statistics(PROVINCE, after)]);
    expect(ward!.passedOn).toBeGreaterThan(0);
    expect(province!.takenOver).toBe(ward!.passedOn);
  });

  it("and they say of any days what is found by going through the dossiers one by one", async () => {
    const dossiers = await allDossiers(subgraph());
    await fc.assert(
      fc.asyncProperty(spans, fc.constantFrom(WARD, PROVINCE), async (span, bodyId) => {
        const byHand = figuresByHand(subgraph(), dossiers, bodyId, span);
        const figures = await statistics(bodyId, span);
        if (figures === null) {
          expect([byHand.received, byHand.open, byHand.finished]).toEqual([0, 0, 0]);
          return;
        }
        expect(figures).toMatchObject(byHand);
        const { carriedOver, received, takenOver, finished, withdrawn, passedOn, open } = figures;
        expect(carriedOver + received + takenOver).toBe(finished + withdrawn + passedOn + open);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it("a new calendar leaves them right, before its deadlines are recounted and after", async () => {
    const enacted: RequestContext = { ...subgraph().contextOf(OPERATOR), calendar: ENACTED };
    await storeCalendar(enacted.em.fork(), ENACTED);

    const { subject } = await recountDeadlines(enacted, { clientMutationId: "a-new-calendar" });

    expect(subject).toEqual({ calendarVersion: 2, outdated: 0 });
    expect(await differing()).toEqual([]);
  });

  it("a province counts what its bodies count together", async () => {
    const year = { firstDay: plainDate("2025-12-15"), lastDay: plainDate("2026-12-14") };
    const area = await statistics(NINH_BINH, year);

    expect(area!.received).toBeGreaterThan(10);
    expect([area!.takenOver, area!.passedOn]).toEqual([0, 0]);
    expect(area!.measuredOn).toBe("2026-11-23");
  });

  function statistics(subjectId: string, span: Span) {
    return findStatistics(subgraph().contextOf(OPERATOR), subjectId, span);
  }
});
