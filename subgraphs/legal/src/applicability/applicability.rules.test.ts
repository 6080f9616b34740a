import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import { appliesThrough, type LineageEntry, nearestThrough } from "./applicability.rules.js";

const day = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text));

function entry(
  areaId: string,
  relation: LineageEntry["relation"],
  from: string | null,
  to: string | null,
): LineageEntry {
  return { areaId, relation, extent: "FULL", validFrom: day(from), validTo: day(to) };
}

const territory = (areaId: string, from: string, to: string | null = null) => ({
  areaId,
  validFrom: plainDate(from),
  validTo: day(to),
});

const WARD = entry("ward", "SELF", "2025-07-01", null);
const NINH_BINH = entry("ninh-binh", "ANCESTOR", "2025-07-01", null);
const NAM_DINH = entry("nam-dinh", "PREDECESSOR_ANCESTOR", null, "2025-07-01");
const DISTRICT = entry("my-loc", "PREDECESSOR_ANCESTOR", null, "2024-09-01");

describe("whether a document applies through an area on 23 November 2026", () => {
  test.each<[string, LineageEntry, ReturnType<typeof territory>, boolean]>([
    ["one of the province of today", NINH_BINH, territory("ninh-binh", "2026-02-01"), true],
    ["one of that province from before the area lay in it", NINH_BINH, territory("ninh-binh", "2019-01-01"), true],
    ["one of the old province, which has ended", NAM_DINH, territory("nam-dinh", "2021-10-07"), true],
    ["one of the old province's last day", NAM_DINH, territory("nam-dinh", "2025-06-30"), true],
    ["one that the old province could no longer issue", NAM_DINH, territory("nam-dinh", "2025-07-01"), false],
    ["one of the district, from after the territory left it", DISTRICT, territory("my-loc", "2024-09-01"), false],
    ["one whose territory was taken from it", NAM_DINH, territory("nam-dinh", "2021-10-07", "2026-11-23"), false],
    ["one whose territory is taken tomorrow", NAM_DINH, territory("nam-dinh", "2021-10-07", "2026-11-24"), true],
    [
      "one that ended there before the area lay in it",
      NINH_BINH,
      territory("ninh-binh", "2019-01-01", "2025-07-01"),
      false,
    ],
    ["one that begins tomorrow", NINH_BINH, territory("ninh-binh", "2026-11-24"), false],
    ["one of another area", NINH_BINH, territory("nam-dinh", "2021-10-07"), false],
  ])("%s", (_, lineage, where, applies) => {
    expect(appliesThrough(lineage, where, plainDate("2026-11-23"))).toBe(applies);
  });
});

describe("the area through which a document applies", () => {
  it("is the nearest: the area itself before one that contains it, and that before a predecessor", () => {
    const everywhere = ["ward", "ninh-binh", "nam-dinh"].map((each) => territory(each, "2021-10-07"));
    const lineage = [NAM_DINH, NINH_BINH, WARD];

    expect(nearestThrough(lineage, everywhere, plainDate("2026-11-23"))).toBe(WARD);
    expect(nearestThrough(lineage.slice(0, 2), everywhere, plainDate("2026-11-23"))).toBe(NINH_BINH);
    expect(nearestThrough(lineage.slice(0, 1), everywhere, plainDate("2026-11-23"))).toBe(NAM_DINH);
  });

  it("is the one to which the whole of the territory belonged before one to which a part did", () => {
    const partly: LineageEntry = { ...NAM_DINH, areaId: "ha-nam", extent: "PARTIAL" };
    const both = [territory("ha-nam", "2021-10-07"), territory("nam-dinh", "2021-10-07")];

    expect(nearestThrough([partly, NAM_DINH], both, plainDate("2026-11-23"))).toBe(NAM_DINH);
  });

  it("is none on a day before the area of the lineage was one", () => {
    expect(nearestThrough([NINH_BINH], [territory("ninh-binh", "2019-01-01")], plainDate("2025-06-30"))).toBeNull();
  });
});
