import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import { type StepFacts, type Whereabouts, whereaboutsOn } from "./whereabouts.rules.js";

const LABOUR = { validFrom: plainDate("2021-01-01"), validTo: plainDate("2025-02-19") };
const TODAY = "2026-11-23";
const to = (resultingId: string | null, extent: StepFacts["extent"], effectiveOn = "2025-02-19"): StepFacts => ({
  ...{ resultingId, extent, effectiveOn },
});

it.each<[string, string, StepFacts[], Whereabouts]>([
  ["itself while it exists", "2025-02-18", [to("home", "FULL")], "HERE"],
  ["nowhere before its first day", "2020-12-31", [to("home", "FULL")], "NOT_YET"],
  ["with the body that took it over", TODAY, [to("home", "FULL")], { on: ["home"] }],
  ["with both when it was split", TODAY, [to("home", "PARTIAL"), to("health", "PARTIAL")], { on: ["home", "health"] }],
  [
    "with the body it went to at its end, not with one separated before",
    TODAY,
    [to("early", "PARTIAL", "2023-01-01"), to("home", "FULL")],
    { on: ["home"] },
  ],
  ["gone when nobody follows", TODAY, [to(null, "NONE")], "GONE"],
  ["lost when no source says who follows", TODAY, [to(null, "UNKNOWN")], "LOST"],
  ["lost when nothing at all is said", TODAY, [], "LOST"],
])("a body is %s", (_what, day, successors, place) => {
  expect(whereaboutsOn(LABOUR, successors, plainDate(day))).toEqual(place);
});

it("a body yet to begin is nowhere, also without an end", () => {
  expect(whereaboutsOn({ validFrom: plainDate("2027-01-01"), validTo: null }, [], plainDate(TODAY))).toBe("NOT_YET");
});
