import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import { type BodyFacts, type ReorganisationFacts, refusalToReorganise } from "./reorganise.rules.js";

const body = (id: string, to: string | null = null, changed = "2021-01-01"): BodyFacts => ({
  ...{ id, name: id, kind: "SPECIALISED_AGENCY", validFrom: plainDate("2021-01-01") },
  ...{ validTo: to as PlainDate | null, lastChangedOn: plainDate(changed) },
});
const [PLAN, MONEY, HOME] = [body("plan"), body("money"), body("home")];
const full = (originalId: string, to: string) => ({ originalId, to, extent: "FULL" as const });
const part = (originalId: string, to: string) => ({ originalId, to, extent: "PARTIAL" as const });

const CONSOLIDATION: ReorganisationFacts = {
  ...{ kind: "CONSOLIDATE", effectiveOn: plainDate("2025-02-19"), originals: [PLAN, MONEY], newKeys: ["new"] },
  decision: { number: "05/NQ-HĐND", decidedOn: plainDate("2025-02-19"), issuerId: null },
  ...{ existing: new Map(), successions: [full("plan", "new"), full("money", "new")], moves: [] },
};
const with_ = (...bodies: BodyFacts[]) => new Map(bodies.map((each) => [each.id, each]));
const moving = (to: string) => [{ functionId: "f", to }];

it.each<[string, Partial<ReorganisationFacts>, string | null]>([
  ["two departments into a new one", {}, null],
  ["one department alone", { originals: [PLAN], successions: [full("plan", "new")] }, "WRONG_KIND kind"],
  [
    "two into one that exists",
    { newKeys: [], existing: with_(HOME), successions: [full("plan", "home"), full("money", "home")] },
    "WRONG_KIND kind",
  ],
  ["a new body that nobody goes into", { newKeys: ["new", "idle"] }, "WRONG_KIND kind"],
  ["a new name only", { kind: "RENAME" }, "WRONG_KIND kind"],
  ["before the decision", { effectiveOn: plainDate("2025-02-18") }, "BEFORE_DECISION effectiveOn"],
  ["a body that has ended", { originals: [PLAN, body("money", "2025-01-01")] }, "ENDED originalIds.1"],
  [
    "a body on the day it was last changed",
    { originals: [PLAN, body("money", null, "2025-02-19")] },
    "BEFORE_START effectiveOn",
  ],
  ["a body without a successor", { successions: [full("plan", "new")] }, "SUCCESSOR_MISSING successions"],
  [
    "a successor of a stranger",
    { successions: [...CONSOLIDATION.successions, full("home", "new")] },
    "INVALID_VALUE successions.2.originalId",
  ],
  ["a part without the rest", { successions: [full("plan", "new"), part("money", "new")] }, "SUM_MISMATCH successions"],
  [
    "a part, the rest moved as a function",
    { successions: [full("plan", "new"), part("money", "new")], moves: moving("home"), existing: with_(HOME) },
    null,
  ],
])("consolidates %s: %s", (_what, differing, refused) => {
  const found = refusalToReorganise({ ...CONSOLIDATION, ...differing });

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});

it.each<[string, Partial<ReorganisationFacts>, string | null]>([
  ["merges into one that exists", { kind: "MERGE", existing: with_(HOME), successions: [full("plan", "home")] }, null],
  [
    "merges into itself",
    { kind: "MERGE", existing: with_(PLAN), successions: [full("plan", "plan")] },
    "SELF_REFERENCE successions.0.to",
  ],
  [
    "merges into one that ended",
    { kind: "MERGE", existing: with_(body("home", "2025-02-19")), successions: [full("plan", "home")] },
    "ENDED successions.0.to",
  ],
  [
    "merges into one yet to begin",
    {
      kind: "MERGE",
      existing: with_({ ...HOME, validFrom: plainDate("2025-03-01") }),
      successions: [full("plan", "home")],
    },
    "BEFORE_START successions.0.to",
  ],
  ["splits in two", { kind: "SPLIT", newKeys: ["a", "b"], successions: [part("plan", "a"), part("plan", "b")] }, null],
  [
    "splits in one whole and a part",
    { kind: "SPLIT", newKeys: ["a", "b"], successions: [full("plan", "a"), part("plan", "b")] },
    "SUM_MISMATCH successions",
  ],
  ["splits in one", { kind: "SPLIT", newKeys: ["a"], successions: [full("plan", "a")] }, "WRONG_KIND kind"],
  ["separates a new one", { kind: "SEPARATE", newKeys: ["a"], successions: [part("plan", "a")] }, null],
  [
    "separates all of itself",
    { kind: "SEPARATE", newKeys: ["a"], successions: [full("plan", "a")] },
    "SUM_MISMATCH successions",
  ],
  ["transfers a function", { kind: "TRANSFER_OF_FUNCTION", existing: with_(HOME), moves: moving("home") }, null],
  ["transfers nothing", { kind: "TRANSFER_OF_FUNCTION" }, "WRONG_KIND kind"],
  ["is dissolved", { kind: "DISSOLVE" }, null],
  [
    "is dissolved into another",
    { kind: "DISSOLVE", existing: with_(HOME), successions: [full("plan", "home")] },
    "WRONG_KIND kind",
  ],
  [
    "goes with its territory into a new and an old body",
    {
      kind: "TERRITORIAL",
      newKeys: ["a"],
      existing: with_(HOME),
      successions: [part("plan", "a"), part("plan", "home")],
    },
    null,
  ],
])("a department %s: %s", (_what, differing, refused) => {
  const alone = { ...CONSOLIDATION, originals: [PLAN], newKeys: [], successions: [] };

  const found = refusalToReorganise({ ...alone, ...differing });

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});

it("a body does not follow another of the originals", () => {
  const circle = { existing: with_(PLAN, MONEY), successions: [full("plan", "money"), full("money", "plan")] };

  const found = refusalToReorganise({ ...CONSOLIDATION, kind: "TERRITORIAL", newKeys: [], ...circle });

  expect(found?.code).toBe("CYCLE");
});
