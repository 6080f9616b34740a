import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { expect, it } from "vitest";
import { type StaffNumber, staffAtEnd, staffChange } from "./staff.rules.js";

const number = (year: number, from: string, to: string | null, count: number, other: Partial<StaffNumber> = {}) => ({
  ...({ year, quantity: "CIVIL_SERVANTS", part: "MAIN", stage: "ASSIGNED", number: count } as const),
  ...{ validFrom: plainDate(from), validTo: to === null ? null : plainDate(to) },
  ...other,
});

const NUMBERS: StaffNumber[] = [
  number(2024, "2024-01-01", null, 60),
  number(2025, "2025-01-01", "2025-07-01", 54),
  number(2025, "2025-07-01", null, 50),
  number(2025, "2025-01-01", null, 900, { quantity: "PUBLIC_EMPLOYEES" }),
  number(2025, "2025-01-01", null, 70, { quantity: "PUBLIC_EMPLOYEES", part: "EDUCATION_SUPPLEMENT" }),
];

it.each([
  ["2025-Q1", "CIVIL_SERVANTS", 54, -6],
  ["2025-Q2", "CIVIL_SERVANTS", 54, 0],
  ["2025-Q3", "CIVIL_SERVANTS", 50, -4],
  ["2025", "CIVIL_SERVANTS", 50, -10],
  ["2024", "CIVIL_SERVANTS", 60, null],
  ["2025", "PUBLIC_EMPLOYEES", 900, null],
  ["2026", "CIVIL_SERVANTS", null, null],
] as const)("in %s %s are as assigned at its end, against the period before", (text, quantity, staff, change) => {
  const period = reportingPeriod(text);

  expect(staffAtEnd(NUMBERS, quantity, "ASSIGNED", period)).toBe(staff);
  expect(staffChange(NUMBERS, quantity, "ASSIGNED", period)).toBe(change);
});
