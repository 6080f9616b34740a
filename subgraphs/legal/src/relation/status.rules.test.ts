import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import type { Family } from "../document/document-types.js";
import type { Extent, RelationKind } from "./relation-kinds.js";
import { type Act, actsFrom, type DocumentDays, statusOn } from "./status.rules.js";

const day = (text: string | null) => (text === null ? null : plainDate(text));

function document(first: string | null, end: string | null = null, family: Family = "NORMATIVE"): DocumentDays {
  const sortDay = plainDate(first ?? "2021-10-07");
  return {
    family,
    dateDocument: day(family === "NORMATIVE" ? null : "2021-10-07"),
    firstDateEntryInForce: day(first),
    dateNoLongerInForce: day(end),
    sortDay,
  };
}

function act(kind: RelationKind, extent: Extent | null, effectiveOn: string | null, endsOn: string | null = null): Act {
  return { kind, extent, effectiveOn: day(effectiveOn), earliestOn: plainDate("2025-06-09"), endsOn: day(endsOn) };
}

const state = (days: DocumentDays, acts: Act[], on: string) =>
  statusOn({ document: days, acts, parents: [] }, plainDate(on)).state;

describe("what a document is on a day", () => {
  const DECREE = document("2018-06-21");
  const REPLACED = [act("REPLACES", "WHOLE", "2025-07-01")];

  test.each<[string, DocumentDays, Act[], string, string]>([
    ["is not yet in force before its first day", DECREE, [], "2018-06-20", "NOT_YET"],
    ["is in force on its first day", DECREE, [], "2018-06-21", "IN_FORCE"],
    ["is in force until the day before its replacement", DECREE, REPLACED, "2025-06-30", "IN_FORCE"],
    ["has expired on the day of its replacement (Art. 57.1.b)", DECREE, REPLACED, "2025-07-01", "EXPIRED"],
    [
      "has expired on its repeal (Art. 57.1.c)",
      DECREE,
      [act("REPEALS", "WHOLE", "2025-07-01")],
      "2026-01-01",
      "EXPIRED",
    ],
    [
      "has expired when its term is over (Art. 57.1.a)",
      document("2021-07-16", "2026-01-01"),
      [],
      "2026-01-01",
      "EXPIRED",
    ],
    ["holds on the last day of its term", document("2021-07-16", "2026-01-01"), [], "2025-12-31", "IN_FORCE"],
    [
      "has expired in part when articles were repealed",
      DECREE,
      [act("REPEALS", "PART", "2023-09-20")],
      "2024-01-01",
      "EXPIRED_IN_PART",
    ],
    [
      "has expired in part when articles were replaced",
      DECREE,
      [act("REPLACES", "PART", "2023-09-20")],
      "2024-01-01",
      "EXPIRED_IN_PART",
    ],
    ["is in force when it was only amended", DECREE, [act("AMENDS", null, "2021-12-06")], "2024-01-01", "IN_FORCE"],
    ["is suspended as a whole (Art. 56)", DECREE, [act("SUSPENDS", "WHOLE", "2020-01-01")], "2020-01-01", "SUSPENDED"],
    [
      "is in force again when a suspension ends",
      DECREE,
      [act("SUSPENDS", "WHOLE", "2020-01-01", "2020-06-01")],
      "2020-06-01",
      "IN_FORCE",
    ],
    [
      "is in force where only articles are suspended",
      DECREE,
      [act("SUSPENDS", "PART", "2020-01-01")],
      "2020-01-01",
      "IN_FORCE",
    ],
    [
      "stays expired though it was suspended before",
      DECREE,
      [act("SUSPENDS", "WHOLE", "2020-01-01"), ...REPLACED],
      "2025-07-01",
      "EXPIRED",
    ],
    [
      "is untouched by what rests on it",
      DECREE,
      [act("BASED_ON", null, "2020-01-01"), act("DETAILS", null, "2020-01-01")],
      "2024-01-01",
      "IN_FORCE",
    ],
  ])("%s", (_, days, acts, on, expected) => {
    expect(state(days, acts, on)).toBe(expected);
  });

  it("is decided by the first act that ends it, and by none that came later", () => {
    const [partly, rest, later] = [
      act("REPLACES", "PART", "2025-07-01"),
      act("REPEALS", "WHOLE", "2026-07-01"),
      act("REPEALS", "WHOLE", "2026-09-01"),
    ];
    const facts = { document: DECREE, acts: [later, rest, partly], parents: [] };

    expect(statusOn(facts, plainDate("2026-06-30"))).toEqual({
      state: "EXPIRED_IN_PART",
      by: [partly],
      byTerm: false,
      doubts: [],
    });
    expect(statusOn(facts, plainDate("2026-11-23"))).toEqual({
      state: "EXPIRED",
      by: [rest],
      byTerm: false,
      doubts: [],
    });
  });

  it("expires by its term where that came before the act that would have ended it", () => {
    const repeal = act("REPEALS", "WHOLE", "2026-07-01");
    const facts = { document: document("2021-07-16", "2026-01-01"), acts: [repeal], parents: [] };

    expect(statusOn(facts, plainDate("2026-11-23"))).toEqual({ state: "EXPIRED", by: [], byTerm: true, doubts: [] });
    const earlier = { ...facts, acts: [act("REPEALS", "WHOLE", "2024-07-01")] };
    expect(statusOn(earlier, plainDate("2026-11-23"))).toMatchObject({ by: earlier.acts, byTerm: false });
  });
});

describe("what a missing fact does to a status", () => {
  it("an administrative document begins on its day of issue, without doubt", () => {
    const directive = document(null, null, "ADMINISTRATIVE");

    expect(statusOn({ document: directive, acts: [], parents: [] }, plainDate("2021-10-06")).state).toBe("NOT_YET");
    expect(statusOn({ document: directive, acts: [], parents: [] }, plainDate("2021-10-07"))).toEqual({
      state: "IN_FORCE",
      by: [],
      byTerm: false,
      doubts: [],
    });
  });

  it("a normative document whose first day is unknown begins on its day of issue, with a doubt", () => {
    const { state: found, doubts } = statusOn(
      { document: document(null), acts: [], parents: [] },
      plainDate("2021-10-07"),
    );

    expect([found, doubts]).toEqual(["IN_FORCE", ["START_UNKNOWN"]]);
  });

  it("an act whose day is unknown has effect from its issue, with a doubt", () => {
    const acts = [act("REPLACES", "WHOLE", null)];
    const facts = { document: document("2018-06-21"), acts, parents: [] };

    expect(statusOn(facts, plainDate("2025-06-08"))).toMatchObject({ state: "IN_FORCE", doubts: [] });
    expect(statusOn(facts, plainDate("2025-06-09"))).toMatchObject({ state: "EXPIRED", doubts: ["ACT_DAY_UNKNOWN"] });
  });
});

describe("a text that details another", () => {
  const LAW = { document: document("2026-01-01"), acts: [act("REPEALS", "WHOLE", "2026-07-01")] };

  it("takes effect with it where no day of its own is stated (Art. 53.2)", () => {
    const facts = { document: document(null), acts: [], parents: [LAW] };

    expect(statusOn(facts, plainDate("2025-12-31")).state).toBe("NOT_YET");
    expect(statusOn(facts, plainDate("2026-01-01")).state).toBe("IN_FORCE");
  });

  it("does not expire with it by itself, but leaves a doubt", () => {
    const facts = { document: document("2026-01-01"), acts: [], parents: [LAW] };

    expect(statusOn(facts, plainDate("2026-06-30"))).toMatchObject({ state: "IN_FORCE", doubts: [] });
    expect(statusOn(facts, plainDate("2026-07-01"))).toMatchObject({ state: "IN_FORCE", doubts: ["PARENT_EXPIRED"] });
  });
});

it("what an administrative document says has effect from its issue, what a normative one says from its first day", () => {
  expect(actsFrom(document(null, null, "ADMINISTRATIVE"))).toBe("2021-10-07");
  expect(actsFrom(document("2025-07-01"))).toBe("2025-07-01");
  expect(actsFrom(document(null))).toBeNull();
});
