import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import { type RenamingFacts, refusalToRename } from "./rename-organisation.rules.js";

const LAST = { name: "Sở Nội vụ", shortName: null, validFrom: plainDate("2025-07-01"), validTo: null };
const RENAMING: RenamingFacts = {
  ...{ name: "Sở Tổ chức và Nội vụ", shortName: null, effectiveOn: plainDate("2026-02-01"), last: LAST },
  decision: { number: "12/NQ-HĐND", decidedOn: plainDate("2026-01-15"), issuerId: null },
  siblingNames: ["Sở Tài chính"],
};

it.each<[string, Partial<RenamingFacts>, string | null]>([
  ["as decided", {}, null],
  ["by a short name alone", { name: "Sở Nội vụ", shortName: "SNV" }, null],
  ["to nothing", { name: "" }, "INVALID_VALUE name"],
  ["to the name it has", { name: "Sở Nội vụ" }, "ALREADY_DONE name"],
  ["to a sister's name", { name: "Sở Tài chính" }, "ALREADY_EXISTS name"],
  ["before the decision", { effectiveOn: plainDate("2026-01-14") }, "BEFORE_DECISION effectiveOn"],
  ["on the day its last name began", { effectiveOn: plainDate("2025-07-01") }, "BEFORE_START effectiveOn"],
  ["after its end", { last: { ...LAST, validTo: plainDate("2026-01-01") } }, "ENDED organisationId"],
])("renames a body %s: %s", (_what, differing, refused) => {
  const found = refusalToRename({ ...RENAMING, ...differing });

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});
