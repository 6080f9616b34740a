import type { ShareableType } from "@lienthong/kernel/domain/data-scope.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { scopesOn } from "./standing.rules.js";

const grant = (scopeId: string | null, from: string, to: string | null = null) => ({
  ...{ recordTypes: ["Dossier"] as ShareableType[], scopeId },
  ...{ validFrom: plainDate(from), validTo: to === null ? null : plainDate(to) },
});
const GRANTS = [
  grant("Organisation_b", "2026-03-01"),
  grant("Organisation_a", "2026-01-01", "2026-06-01"),
  grant(null, "2026-07-01"),
  grant("Organisation_b", "2026-07-01"),
];

test.each([
  ["2025-12-31", []],
  ["2026-01-01", ["read:Dossier@Organisation_a"]],
  ["2026-05-31", ["read:Dossier@Organisation_a", "read:Dossier@Organisation_b"]],
  ["2026-06-01", ["read:Dossier@Organisation_b"]],
  ["2026-07-01", ["read:Dossier", "read:Dossier@Organisation_b"]],
])("on %s a partner may %j", (on, reads) => {
  expect(scopesOn("Partner_p", GRANTS, plainDate(on))).toEqual(["partner:Partner_p", ...reads]);
});
