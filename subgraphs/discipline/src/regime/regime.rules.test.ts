import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import { FORMS, STAFF_KINDS, weightOf } from "./discipline-words.js";
import { formAsOf, formsOn, limitationYears, refusalToForm, regimeOn, type StaffFacts } from "./regime.rules.js";
import { REGIME_RULES } from "./regime-data.js";

const day = plainDate;
const leader = (staffKind: StaffFacts["staffKind"]): StaffFacts => ({ staffKind, isLeader: true });
const other = (staffKind: StaffFacts["staffKind"]): StaffFacts => ({ staffKind, isLeader: false });

describe("the regime", () => {
  test.each([
    ["CIVIL_SERVANT", "2020-09-19", null],
    ["CIVIL_SERVANT", "2020-09-20", "112/2020/NĐ-CP"],
    ["CIVIL_SERVANT", "2025-06-30", "112/2020/NĐ-CP"],
    ["CIVIL_SERVANT", "2025-07-01", "172/2025/NĐ-CP"],
    ["CADRE", "2025-07-01", "172/2025/NĐ-CP"],
    ["PUBLIC_EMPLOYEE", "2025-07-01", "112/2020/NĐ-CP"],
    ["PUBLIC_EMPLOYEE", "2026-06-30", "112/2020/NĐ-CP"],
    ["PUBLIC_EMPLOYEE", "2026-07-01", "234/2026/NĐ-CP"],
    ["CIVIL_SERVANT", "2026-07-01", "172/2025/NĐ-CP"],
  ] as const)("of a %s on %s is %s", (staffKind, on, citation) => {
    expect(regimeOn(staffKind, day(on))?.citation ?? null).toBe(citation);
  });

  test("is one alone for every kind of staff on every day since the first", () => {
    for (const staffKind of STAFF_KINDS) {
      const own = REGIME_RULES.filter(({ staff }) => staff.includes(staffKind));
      expect(own.slice(1).map(({ validFrom }) => validFrom)).toEqual(own.slice(0, -1).map(({ validTo }) => validTo));
      expect(own.at(-1)?.validTo).toBeNull();
    }
  });

  test("lists every form from the mildest to the heaviest", () => {
    const lists = REGIME_RULES.flatMap(({ forms }) => [forms.leaders, forms.others]);
    for (const forms of lists) {
      expect(forms.map(weightOf)).toEqual(forms.map(weightOf).toSorted((a, b) => a - b));
      expect(forms.every((form) => FORMS.includes(form))).toBe(true);
    }
  });
});

describe("the forms", () => {
  test.each([
    [leader("CIVIL_SERVANT"), "2025-06-30", "REPRIMAND WARNING DEMOTION REMOVAL_FROM_OFFICE DISMISSAL"],
    [leader("CIVIL_SERVANT"), "2025-07-01", "REPRIMAND WARNING REMOVAL_FROM_OFFICE DISMISSAL"],
    [other("CIVIL_SERVANT"), "2025-06-30", "REPRIMAND WARNING SALARY_STEP_REDUCTION DISMISSAL"],
    [other("CIVIL_SERVANT"), "2025-07-01", "REPRIMAND WARNING DISMISSAL"],
    [leader("CADRE"), "2022-01-01", "REPRIMAND WARNING REMOVAL_FROM_OFFICE RECALL"],
    [leader("PUBLIC_EMPLOYEE"), "2022-01-01", "REPRIMAND WARNING REMOVAL_FROM_OFFICE DISMISSAL"],
    [other("PUBLIC_EMPLOYEE"), "2026-07-01", "REPRIMAND WARNING DISMISSAL"],
    [other("PUBLIC_EMPLOYEE"), "2020-01-01", ""],
  ] as const)("for %j on %s are %s", (staff, on, forms) => {
    expect(formsOn(staff, day(on)).join(" ")).toBe(forms);
  });

  test.each([
    [leader("CIVIL_SERVANT"), "DEMOTION", "2025-06-30", null],
    [leader("CIVIL_SERVANT"), "DEMOTION", "2025-07-01", "172/2025/NĐ-CP"],
    [other("CIVIL_SERVANT"), "SALARY_STEP_REDUCTION", "2025-06-30", null],
    [other("CIVIL_SERVANT"), "SALARY_STEP_REDUCTION", "2025-07-01", "172/2025/NĐ-CP"],
    [other("CIVIL_SERVANT"), "DEMOTION", "2022-01-01", "112/2020/NĐ-CP"],
    [other("PUBLIC_EMPLOYEE"), "REMOVAL_FROM_OFFICE", "2026-08-01", "234/2026/NĐ-CP, Art. 7"],
    [leader("CADRE"), "DISMISSAL", "2022-01-01", "112/2020/NĐ-CP, Art. 7.1"],
    [leader("CADRE"), "RECALL", "2022-01-01", null],
    [leader("CADRE"), "RECALL", "2019-01-01", "No regime"],
  ] as const)("%j given %s on %s: refused by %s", (staff, form, on, by) => {
    const refused = refusalToForm(staff, form, day(on), "form");

    expect(refused?.code ?? null).toBe(by === null ? null : "FORM_NOT_PROVIDED");
    expect(refused?.message ?? "").toContain(by ?? "");
  });

  test.each([
    [leader("CIVIL_SERVANT"), "DEMOTION", "2025-06-30", "DEMOTION"],
    [leader("CIVIL_SERVANT"), "DEMOTION", "2025-07-01", "WARNING"],
    [other("CIVIL_SERVANT"), "SALARY_STEP_REDUCTION", "2026-01-01", "WARNING"],
    [other("CIVIL_SERVANT"), "DISMISSAL", "2026-01-01", "DISMISSAL"],
    [leader("CADRE"), "DISMISSAL", "2026-01-01", "RECALL"],
    [leader("CADRE"), "DISMISSAL", "2020-01-01", null],
  ] as const)("for %j, %s on %s becomes %s", (staff, form, on, expected) => {
    expect(formAsOf(staff, form, day(on))).toBe(expected);
  });
});

describe("an act can be disciplined", () => {
  test.each([
    ["CIVIL_SERVANT", "REPRIMAND", "2021-03-01", "2023-01-01", 5],
    ["CIVIL_SERVANT", "WARNING", "2021-03-01", "2025-09-01", 10],
    ["PUBLIC_EMPLOYEE", "REPRIMAND", "2024-03-01", "2025-09-01", 2],
    ["PUBLIC_EMPLOYEE", "WARNING", "2024-03-01", "2025-09-01", 5],
    ["PUBLIC_EMPLOYEE", "REPRIMAND", "2026-07-02", "2026-09-01", 5],
    ["PUBLIC_EMPLOYEE", "REPRIMAND", "2025-03-01", "2026-09-01", 2],
    ["PUBLIC_EMPLOYEE", "DISMISSAL", "2025-03-01", "2026-09-01", 5],
    ["PUBLIC_EMPLOYEE", "DISMISSAL", "2019-03-01", "2026-09-01", 10],
    ["CADRE", "WARNING", "2019-03-01", "2019-09-01", null],
  ] as const)(
    "%s by %s, committed on %s, considered on %s: for %s years",
    (staff, form, committed, considered, years) => {
      const days = { committedOn: day(committed), consideredOn: day(considered) };

      expect(limitationYears(staff, form, days)).toBe(years);
    },
  );
});
