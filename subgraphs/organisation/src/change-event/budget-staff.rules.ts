import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

export interface BudgetStaffFacts {
  /** Whether a public service unit is among the originals. */
  rearrangesUnits: boolean;
  /** Budget-paid staff assigned to each body that the change touches, before it; null where none is recorded. */
  before: readonly { name: string; number: number | null }[];
  /** The bodies, by id or key, that exist after the change and had or get a part of that staff. */
  livingOn: readonly string[];
  after: readonly { organisation: string; number: number }[];
}

/** Rearranging public service units may not raise the staff paid from the budget: Decree 120/2020/NĐ-CP, Art. 4.3. */
export function refusalOfBudgetStaff({ rearrangesUnits, before, livingOn, after }: BudgetStaffFacts): Refusal | null {
  if (!rearrangesUnits) {
    if (after.length === 0) return null;
    return refusal("WRONG_KIND", "budgetStaff", "No public service unit is among the originals: leave the staff out.");
  }
  const unknown = before.find(({ number }) => number === null);
  if (unknown) {
    const message = `No budget-paid staff is assigned to ${unknown.name} for that year: assign it first, 0 if there is none.`;
    return refusal("MISSING_VALUE", "budgetStaff", message);
  }
  const odd = after.findIndex(({ organisation, number }, at) => number < 0 || isOdd(after, livingOn, organisation, at));
  if (odd >= 0) {
    const message = "Give a number of 0 or more, once, for a body that exists after the change.";
    return refusal("INVALID_VALUE", ["budgetStaff", String(odd)], message);
  }
  if (after.length < livingOn.length) {
    const message =
      "Say for every body after the change how many of its staff are paid from the budget (120/2020/NĐ-CP, Art. 4.3).";
    return refusal("MISSING_VALUE", "budgetStaff", message);
  }
  const [had, gets] = [sum(before.map(({ number }) => number ?? 0)), sum(after.map(({ number }) => number))];
  if (gets <= had) return null;
  const message = `The bodies had ${had} budget-paid staff together and would get ${gets}: at most ${had} (120/2020/NĐ-CP, Art. 4.3).`;
  return refusal("BUDGET_STAFF_RAISED", "budgetStaff", message);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const isOdd = (
  after: BudgetStaffFacts["after"],
  livingOn: readonly string[],
  organisation: string,
  at: number,
): boolean => !livingOn.includes(organisation) || after.findIndex((each) => each.organisation === organisation) !== at;
