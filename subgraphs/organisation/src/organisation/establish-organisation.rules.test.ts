import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import { type EstablishmentFacts, refusalToEstablish } from "./establish-organisation.rules.js";

const DECISION = { number: "05/NQ-HĐND", decidedOn: plainDate("2025-02-19"), issuerId: null };
const COMMITTEE = { validFrom: plainDate("2021-01-01"), validTo: plainDate("2025-07-01") };
const DEPARTMENT: EstablishmentFacts = {
  ...{ name: "Sở Nội vụ", level: "PROVINCE", foundedOn: plainDate("2025-03-01"), decision: DECISION },
  ...{ parent: COMMITTEE, siblingNames: ["Sở Tài chính"] },
};

it.each<[string, Partial<EstablishmentFacts>, string | null]>([
  ["a department as decided", {}, null],
  ["one on the day of the decision", { foundedOn: plainDate("2025-02-19") }, null],
  ["one under nobody", { parent: null }, null],
  ["one without a name", { name: " - " }, "INVALID_VALUE name"],
  ["one before its decision", { foundedOn: plainDate("2025-02-18") }, "BEFORE_DECISION foundedOn"],
  ["a namesake of a sister", { name: "Sở Tài chính" }, "ALREADY_EXISTS name"],
  ["one under a body that has ended", { foundedOn: plainDate("2025-07-01") }, "ENDED parentId"],
  [
    "one under a body that has not begun",
    { parent: { validFrom: plainDate("2025-03-02"), validTo: null } },
    "BEFORE_START parentId",
  ],
  ["a district body while there are districts", { level: "DISTRICT" }, null],
  [
    "a district body since there are none",
    { level: "DISTRICT", parent: null, foundedOn: plainDate("2025-07-01") },
    "WRONG_KIND level",
  ],
])("founds %s: %s", (_what, differing, refused) => {
  const found = refusalToEstablish({ ...DEPARTMENT, ...differing });

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});
