import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import { type RelatedDocument, type RelationFacts, refusalToRelate } from "./relation.rules.js";

const day = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text));

function related(citation: string, issued: string | null, first: string | null): RelatedDocument {
  const family = citation.includes("CT-UBND") ? "ADMINISTRATIVE" : "NORMATIVE";
  return { id: citation, citation, family, dateDocument: day(issued), firstDateEntryInForce: day(first) };
}

const OLD = related("61/2018/NĐ-CP", "2018-04-23", "2018-06-21");
const NEW = related("118/2025/NĐ-CP", "2025-06-09", "2025-07-01");
const DIRECTIVE = related("34/CT-UBND", "2021-10-07", null);

const NOTHING = { extent: null, fromArticle: null, toArticle: null, effectiveOn: null, endsOn: null };

describe("a relation that two documents can stand in", () => {
  test.each<Partial<RelationFacts>>([
    { kind: "REPLACES", extent: "WHOLE" },
    { kind: "REPEALS", extent: "PART", toArticle: "5a", fromArticle: "art_25__para_2" },
    { kind: "AMENDS", effectiveOn: day("2025-12-31") },
    { kind: "SUSPENDS", extent: "WHOLE", effectiveOn: day("2025-07-01"), endsOn: day("2025-08-01") },
    { kind: "BASED_ON" },
    { kind: "IMPLEMENTS", from: DIRECTIVE },
    { kind: "RELATED_TO", from: OLD, to: NEW },
  ])("%j", (facts) => {
    expect(refusalToRelate({ ...NOTHING, kind: "BASED_ON", from: NEW, to: OLD, ...facts })).toBeNull();
  });
});

describe("a relation that is refused", () => {
  test.each<[string, string, Partial<RelationFacts>]>([
    ["SELF_REFERENCE", "toId", { kind: "REPEALS", extent: "WHOLE", from: OLD }],
    ["WRONG_KIND", "kind", { kind: "AMENDS", from: DIRECTIVE }],
    ["WRONG_KIND", "kind", { kind: "REPLACES", extent: "WHOLE", from: DIRECTIVE }],
    ["MISSING_VALUE", "extent", { kind: "REPEALS" }],
    ["INVALID_VALUE", "extent", { kind: "AMENDS", extent: "PART" }],
    ["INVALID_VALUE", "toArticle", { kind: "REPEALS", extent: "WHOLE", toArticle: "5" }],
    ["INVALID_VALUE", "fromArticle", { kind: "AMENDS", fromArticle: "Điều 5" }],
    ["INVALID_VALUE", "endsOn", { kind: "REPEALS", extent: "WHOLE", endsOn: day("2026-01-01") }],
    ["BEFORE_START", "fromId", { kind: "AMENDS", from: OLD, to: NEW }],
    ["BEFORE_DECISION", "effectiveOn", { kind: "AMENDS", effectiveOn: day("2025-06-08") }],
    [
      "BEFORE_START",
      "effectiveOn",
      { kind: "REPEALS", extent: "WHOLE", effectiveOn: day("2025-06-30"), to: related("x", null, "2025-07-01") },
    ],
    ["BEFORE_START", "endsOn", { kind: "SUSPENDS", extent: "WHOLE", endsOn: day("2025-07-01") }],
  ])("%s at %s: %j", (code, field, facts) => {
    const refused = refusalToRelate({ ...NOTHING, kind: "BASED_ON", from: NEW, to: OLD, ...facts });

    expect([refused?.code, refused?.field]).toEqual([code, [field]]);
  });

  it("is not judged by days that nobody recorded", () => {
    const undated = related("129/2025/QH15", null, null);

    expect(
      refusalToRelate({ ...NOTHING, kind: "AMENDS", from: undated, to: NEW, effectiveOn: day("1999-01-01") }),
    ).toBeNull();
  });
});
