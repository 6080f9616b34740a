import { expect, test } from "vitest";
import { lagSeconds, orderOf } from "./mirror-order.rules.js";

const update = (sourceSequence: number | null, sourceSystem = "G15") => ({ sourceSystem, sourceSequence });

test.each([
  [7, null, "FIRST"],
  [0, null, "FIRST"],
  [7, 6, "NEWER"],
  [7, 7, "SAME"],
])("update %s after %s is %s", (sequence, stored, order) => {
  expect(orderOf(update(sequence), stored === null ? null : update(stored))).toBe(order);
});

test.each([
  [6, 7, "ALREADY_DONE", ["sourceSequence"]],
  [-1, null, "INVALID_VALUE", ["sourceSequence"]],
])("update %s after %s is refused: %s", (sequence, stored, code, field) => {
  expect(orderOf(update(sequence), stored === null ? null : update(stored))).toMatchObject({ code, field });
});

test("a dossier of one system is never changed by another", () => {
  expect(orderOf(update(9), update(3, "G01"))).toMatchObject({ code: "ALREADY_EXISTS", field: ["code"] });
  expect(orderOf(update(9), update(null, "PROVINCIAL"))).toMatchObject({ code: "ALREADY_EXISTS" });
});

test.each([
  ["2026-11-23T05:00:00.000Z", "2026-11-23T05:01:30.400Z", 90],
  ["2026-11-23T05:00:00.000Z", "2026-11-23T05:00:00.000Z", 0],
  ["2026-11-23T05:00:01.000Z", "2026-11-23T05:00:00.000Z", 0],
])("a change of %s that came at %s took %s seconds", (changed, came, seconds) => {
  expect(lagSeconds(changed, came)).toBe(seconds);
});
