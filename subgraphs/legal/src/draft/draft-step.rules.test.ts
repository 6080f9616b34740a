import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import {
  type ActFact,
  type ActKind,
  commentDaysOn,
  commentPeriods,
  lastConclusion,
  stepOn,
} from "./draft-step.rules.js";

const act = (kind: ActKind, takenOn: string, more: Partial<ActFact> = {}): ActFact => ({
  kind,
  takenOn: plainDate(takenOn),
  lastDay: null,
  conclusion: null,
  ...more,
});
const opened = (takenOn: string, lastDay: string) => act("COMMENTS_OPENED", takenOn, { lastDay: plainDate(lastDay) });

const COUNCIL: readonly ActFact[] = [
  opened("2026-02-01", "2026-02-25"),
  act("APPRAISAL_REQUESTED", "2026-03-02"),
  act("APPRAISED", "2026-03-12", { conclusion: "FIT" }),
  act("OPINIONS_BEGUN", "2026-03-20"),
  act("SUBMITTED_TO_COUNCIL", "2026-04-01"),
  act("ISSUED", "2026-04-20"),
];

describe("where a draft stands", () => {
  test.each([
    ["2026-01-31", "DRAFTING"],
    ["2026-02-01", "COMMENTS_OPEN"],
    ["2026-02-25", "COMMENTS_OPEN"],
    ["2026-02-26", "COMMENTS_CLOSED"],
    ["2026-03-02", "APPRAISAL_REQUESTED"],
    ["2026-03-12", "APPRAISED"],
    ["2026-03-20", "MEMBERS_OPINIONS"],
    ["2026-04-01", "SUBMITTED_TO_COUNCIL"],
    ["2026-04-19", "SUBMITTED_TO_COUNCIL"],
    ["2026-04-20", "ISSUED"],
    ["2030-01-01", "ISSUED"],
  ])("on %s: %s", (day, step) => {
    expect(stepOn(COUNCIL, plainDate(day))).toBe(step);
  });

  it("is told by the last of two acts of one day", () => {
    const closed = [opened("2026-02-01", "2026-02-25"), act("COMMENTS_CLOSED", "2026-02-21")];

    expect(stepOn(closed, plainDate("2026-02-20"))).toBe("COMMENTS_OPEN");
    expect(stepOn(closed, plainDate("2026-02-21"))).toBe("COMMENTS_CLOSED");
    expect(stepOn([...closed, act("WITHDRAWN", "2026-02-21")], plainDate("2026-02-21"))).toBe("WITHDRAWN");
  });

  it("is drafting as long as nothing was done", () => {
    expect(stepOn([], plainDate("2026-02-01"))).toBe("DRAFTING");
  });
});

describe("the times of comments", () => {
  it("end as announced, or with what was done before", () => {
    const twice = [
      opened("2026-02-01", "2026-02-25"),
      act("COMMENTS_CLOSED", "2026-02-10"),
      opened("2026-03-01", "2026-03-25"),
      act("APPRAISAL_REQUESTED", "2026-04-02"),
    ];

    expect(commentPeriods(twice)).toEqual([
      { openedOn: "2026-02-01", announcedLastDay: "2026-02-25", lastDay: "2026-02-10" },
      { openedOn: "2026-03-01", announcedLastDay: "2026-03-25", lastDay: "2026-03-25" },
    ]);
  });

  const ordinary = { isSimplified: false, minimumDays: 20 };
  const closedEarly = [opened("2026-02-01", "2026-02-25"), act("COMMENTS_CLOSED", "2026-02-20")];
  type Case = [Parameters<typeof commentDaysOn>[0], readonly ActFact[], string, string, string];
  test.each<Case>([
    [ordinary, COUNCIL, "2026-01-15", "NOT_YET", "nothing is published yet"],
    [ordinary, COUNCIL, "2026-02-20", "NOT_YET", "the days are running"],
    [ordinary, COUNCIL, "2026-02-21", "KEPT", "the twentieth day has come, though comments stay open"],
    [ordinary, COUNCIL, "2026-05-01", "KEPT", "and it stays kept"],
    [ordinary, closedEarly, "2026-03-01", "NOT_KEPT", "closed on the nineteenth day"],
    [{ isSimplified: true, minimumDays: 20 }, closedEarly, "2026-03-01", "NOT_REQUIRED", "80/2015/QH13, Art. 148.2"],
    [{ isSimplified: false, minimumDays: null }, COUNCIL, "2026-03-01", "UNKNOWN", "a commune: no minimum is known"],
    [ordinary, [act("APPRAISED", "2026-01-05", { conclusion: "FIT" })], "2026-02-01", "NOT_KEPT", "never published"],
  ])("of %j, asked on %s", (draft, acts, day, verdict) => {
    expect(commentDaysOn(draft, acts, plainDate(day))).toBe(verdict);
  });
});

it("keeps the newest conclusion when a draft was appraised twice", () => {
  const twice = [
    act("APPRAISED", "2026-03-12", { conclusion: "NOT_FIT" }),
    act("APPRAISAL_REQUESTED", "2026-04-02"),
    act("APPRAISED", "2026-04-12", { conclusion: "FIT_AFTER_CHANGES" }),
  ];

  expect(lastConclusion(twice)).toBe("FIT_AFTER_CHANGES");
  expect(lastConclusion([])).toBeNull();
});
