import { expect, it } from "vitest";
import { type BudgetStaffFacts, refusalOfBudgetStaff } from "./budget-staff.rules.js";

const UNITS: BudgetStaffFacts = {
  rearrangesUnits: true,
  before: [
    { name: "Trung tâm A", number: 30 },
    { name: "Trung tâm B", number: 20 },
  ],
  livingOn: ["new"],
  after: [{ organisation: "new", number: 50 }],
};
const after = (...numbers: [string, number][]) => ({
  after: numbers.map(([organisation, number]) => ({ organisation, number })),
});

it.each<[string, Partial<BudgetStaffFacts>, string | null]>([
  ["as many", {}, null],
  ["fewer", after(["new", 41]), null],
  ["one more", after(["new", 51]), "BUDGET_STAFF_RAISED budgetStaff"],
  ["a number below nothing", after(["new", -1]), "INVALID_VALUE budgetStaff.0"],
  ["a number for a body that is not there", after(["new", 20], ["old", 20]), "INVALID_VALUE budgetStaff.1"],
  ["two numbers for one body", after(["new", 20], ["new", 20]), "INVALID_VALUE budgetStaff.1"],
  ["no number", after(), "MISSING_VALUE budgetStaff"],
  [
    "a number, though it is not known what they had",
    { before: [{ name: "Trung tâm A", number: null }] },
    "MISSING_VALUE budgetStaff",
  ],
  ["a number, though no unit is rearranged", { rearrangesUnits: false }, "WRONG_KIND budgetStaff"],
  ["no number where no unit is rearranged", { rearrangesUnits: false, after: [] }, null],
])("after public service units are rearranged, %s: %s", (_what, differing, refused) => {
  const found = refusalOfBudgetStaff({ ...UNITS, ...differing });

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});
