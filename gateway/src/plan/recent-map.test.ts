import { expect, test } from "vitest";
import { RecentMap } from "./recent-map.js";

test("what was used longest ago is forgotten first", () => {
  const map = new RecentMap<string, number>(2);
  map.set("a", 1);
  map.set("b", 2);

  map.get("a");
  map.set("c", 3);

  expect([map.get("a"), map.get("b"), map.get("c"), map.size]).toEqual([1, undefined, 3, 2]);
});

test("a key set again is recent again", () => {
  const map = new RecentMap<string, number>(2);
  map.set("a", 1);
  map.set("b", 2);

  map.set("a", 10);
  map.set("c", 3);

  expect([map.get("a"), map.get("b")]).toEqual([10, undefined]);
});

test("a key is only deleted while it has the value one means", () => {
  const map = new RecentMap<string, number>(2);
  map.set("a", 1);

  map.deleteIf("a", 2);
  expect(map.get("a")).toBe(1);

  map.deleteIf("a", 1);
  expect(map.get("a")).toBeUndefined();
});

test.each([0, -1, Number.NaN])("a map with room for %d entries is refused", (capacity) => {
  expect(() => new RecentMap(capacity)).toThrow(RangeError);
});
