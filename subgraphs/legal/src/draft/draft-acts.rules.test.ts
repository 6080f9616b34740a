import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import type { IssuerKind } from "../competence/issuer-kind.js";
import { goesToCouncil } from "./act-order.rules.js";
import { type DraftFacts, refusalToOpinion, refusalToSimplify, refusalToTake } from "./draft-acts.rules.js";
import { ACT_KINDS, type ActFact, type ActKind, type AppraisalConclusion, DRAFT_STEPS } from "./draft-step.rules.js";

const TODAY = plainDate("2026-11-23");
const draftOf = (issuerKind: IssuerKind, isSimplified = false): DraftFacts => ({
  proposedOn: plainDate("2026-01-05"),
  issuerKind,
  isSimplified,
});
const act = (kind: ActKind, takenOn: string, more: Partial<ActFact> = {}): ActFact => ({
  kind,
  takenOn: plainDate(takenOn),
  lastDay: null,
  conclusion: null,
  ...more,
});

const OPENED = act("COMMENTS_OPENED", "2026-02-01", { lastDay: plainDate("2026-11-30") });
const CLOSED = act("COMMENTS_CLOSED", "2026-03-01");
const REQUESTED = act("APPRAISAL_REQUESTED", "2026-03-02");
const appraised = (conclusion: AppraisalConclusion) => act("APPRAISED", "2026-03-12", { conclusion });
const BEGUN = act("OPINIONS_BEGUN", "2026-03-20");
const SUBMITTED = act("SUBMITTED_TO_COUNCIL", "2026-04-01");

/** A draft that stands at each step, under an ordinary procedure with a fit appraisal. */
const AT: Record<(typeof DRAFT_STEPS)[number], readonly ActFact[]> = {
  DRAFTING: [],
  COMMENTS_OPEN: [OPENED],
  COMMENTS_CLOSED: [OPENED, CLOSED],
  APPRAISAL_REQUESTED: [OPENED, CLOSED, REQUESTED],
  APPRAISED: [OPENED, CLOSED, REQUESTED, appraised("FIT")],
  MEMBERS_OPINIONS: [OPENED, CLOSED, REQUESTED, appraised("FIT"), BEGUN],
  SUBMITTED_TO_COUNCIL: [OPENED, CLOSED, REQUESTED, appraised("FIT"), BEGUN, SUBMITTED],
  ISSUED: [OPENED, CLOSED, REQUESTED, appraised("FIT"), BEGUN, SUBMITTED, act("ISSUED", "2026-05-01")],
  WITHDRAWN: [OPENED, act("WITHDRAWN", "2026-02-05")],
};

/** The acts that may follow on each step. */
const allowedFrom = (draft: DraftFacts) =>
  Object.fromEntries(
    DRAFT_STEPS.map((step) => [
      step,
      ACT_KINDS.filter((kind) => refusalToTake(kind, draft, AT[step], TODAY, TODAY) === null),
    ]),
  );

describe("the acts that may follow on each step", () => {
  it("of a resolution of a Council (80/2015/QH13, Arts. 119 to 126)", () => {
    expect(allowedFrom(draftOf("PROVINCE_COUNCIL"))).toEqual({
      DRAFTING: ["COMMENTS_OPENED", "WITHDRAWN"],
      COMMENTS_OPEN: ["COMMENTS_CLOSED", "WITHDRAWN"],
      COMMENTS_CLOSED: ["COMMENTS_OPENED", "APPRAISAL_REQUESTED", "WITHDRAWN"],
      APPRAISAL_REQUESTED: ["APPRAISED", "WITHDRAWN"],
      APPRAISED: ["COMMENTS_OPENED", "OPINIONS_BEGUN", "WITHDRAWN"],
      MEMBERS_OPINIONS: ["COMMENTS_OPENED", "SUBMITTED_TO_COUNCIL", "WITHDRAWN"],
      SUBMITTED_TO_COUNCIL: ["ISSUED", "WITHDRAWN"],
      ISSUED: [],
      WITHDRAWN: [],
    });
  });

  it("of a decision of a Committee (80/2015/QH13, Arts. 128 to 132): issued after the members' opinions", () => {
    expect(allowedFrom(draftOf("PROVINCE_COMMITTEE"))).toMatchObject({
      APPRAISED: ["COMMENTS_OPENED", "OPINIONS_BEGUN", "WITHDRAWN"],
      MEMBERS_OPINIONS: ["COMMENTS_OPENED", "ISSUED", "WITHDRAWN"],
    });
  });

  it("of a decision of the Chairman (87/2025/QH15): issued without them, too", () => {
    expect(allowedFrom(draftOf("PROVINCE_CHAIRMAN"))).toMatchObject({
      APPRAISED: ["COMMENTS_OPENED", "OPINIONS_BEGUN", "ISSUED", "WITHDRAWN"],
      MEMBERS_OPINIONS: ["COMMENTS_OPENED", "ISSUED", "WITHDRAWN"],
    });
  });

  it("by the simplified procedure: comments may be left out (80/2015/QH13, Art. 148.2)", () => {
    expect(allowedFrom(draftOf("PROVINCE_COMMITTEE", true))).toMatchObject({
      DRAFTING: ["COMMENTS_OPENED", "APPRAISAL_REQUESTED", "WITHDRAWN"],
    });
  });

  it("after an appraisal that found it not fit: another one (80/2015/QH13, Art. 130.4)", () => {
    const acts = [OPENED, CLOSED, REQUESTED, appraised("NOT_FIT")];
    const allowed = ACT_KINDS.filter(
      (kind) => refusalToTake(kind, draftOf("PROVINCE_CHAIRMAN"), acts, TODAY, TODAY) === null,
    );

    expect(allowed).toEqual(["COMMENTS_OPENED", "APPRAISAL_REQUESTED", "WITHDRAWN"]);
  });
});

describe("the reason of a refusal", () => {
  test.each([
    ["APPRAISED", draftOf("PROVINCE_COMMITTEE"), AT.DRAFTING, "2026-02-01", "WRONG_STEP", "stands at DRAFTING"],
    ["ISSUED", draftOf("PROVINCE_COMMITTEE"), AT.COMMENTS_CLOSED, "2026-06-01", "WRONG_STEP", "COMMENTS_CLOSED"],
    ["APPRAISAL_REQUESTED", draftOf("PROVINCE_COMMITTEE"), AT.COMMENTS_OPEN, "2026-03-01", "WRONG_STEP", "OPEN"],
    ["SUBMITTED_TO_COUNCIL", draftOf("PROVINCE_COMMITTEE"), AT.MEMBERS_OPINIONS, "2026-06-01", "WRONG_KIND", "Council"],
    ["COMMENTS_OPENED", draftOf("PROVINCE_COMMITTEE"), AT.DRAFTING, "2026-11-24", "INVALID_VALUE", "lies ahead"],
    ["COMMENTS_OPENED", draftOf("PROVINCE_COMMITTEE"), AT.DRAFTING, "2026-01-04", "BEFORE_START", "2026-01-05"],
    ["APPRAISED", draftOf("PROVINCE_COMMITTEE"), AT.APPRAISAL_REQUESTED, "2026-03-01", "BEFORE_START", "2026-03-02"],
  ] as const)("%s of %j", (kind, draft, acts, on, code, words) => {
    const refused = refusalToTake(kind, draft, acts, plainDate(on), TODAY);

    expect(refused?.code).toBe(code);
    expect(refused?.message).toContain(words);
  });

  it("of an act in the past looks at the draft as it stood then", () => {
    const draft = draftOf("PROVINCE_COMMITTEE");
    const acts = [act("COMMENTS_OPENED", "2026-02-01", { lastDay: plainDate("2026-03-31") })];

    expect(refusalToTake("APPRAISAL_REQUESTED", draft, acts, plainDate("2026-03-31"), TODAY)?.code).toBe("WRONG_STEP");
    expect(refusalToTake("APPRAISAL_REQUESTED", draft, acts, plainDate("2026-04-01"), TODAY)).toBeNull();
  });
});

describe("a member's opinion", () => {
  test.each([
    ["APPRAISED", null],
    ["MEMBERS_OPINIONS", null],
    ["COMMENTS_CLOSED", "WRONG_STEP"],
    ["ISSUED", "WRONG_STEP"],
  ] as const)("on a draft at %s: %s", (step, code) => {
    const refused = refusalToOpinion(draftOf("PROVINCE_COMMITTEE"), AT[step], TODAY, TODAY);

    expect(refused?.code ?? null).toBe(code);
  });
});

describe("the simplified procedure", () => {
  test.each(
    DRAFT_STEPS.map((step) => [step, step === "ISSUED" || step === "WITHDRAWN" ? "WRONG_STEP" : null] as const),
  )("decided on a draft at %s: %s", (step, code) => {
    expect(refusalToSimplify(draftOf("PROVINCE_COMMITTEE"), AT[step], TODAY, TODAY)?.code ?? null).toBe(code);
  });
});

test.each([
  ["PROVINCE_COUNCIL", true],
  ["COMMUNE_COUNCIL", true],
  ["PROVINCE_COMMITTEE", false],
  ["PROVINCE_CHAIRMAN", false],
] as const)("a draft of a %s goes to a Council: %s", (issuerKind, goes) => {
  expect(goesToCouncil({ issuerKind })).toBe(goes);
});
