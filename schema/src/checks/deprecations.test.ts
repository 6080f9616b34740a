import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { checkDeprecations } from "./deprecations.js";

const faultsOn = (today: string, reason: string) =>
  checkDeprecations(buildSchema(`type Query { old: Int @deprecated(reason: "${reason}") }`), today as PlainDate);

it("takes a deprecation until the day it names has passed", () => {
  const reason = "Codes are reused; remove after 2027-06-30; use code";

  expect(faultsOn("2026-11-23", reason)).toEqual([]);
  expect(faultsOn("2027-06-30", reason)).toEqual([]);
  expect(faultsOn("2027-07-01", reason)).toEqual([
    {
      at: "Query.old",
      message: "was to be removed after 2027-06-30, and that day has passed: remove it or give a later day.",
    },
  ]);
});

it.each(["Use code", "remove after 2027-02-30; use code", "remove after June 2027", "remove after 2027-06-3"])(
  "refuses a deprecation without a day: %s",
  (reason) => {
    expect(faultsOn("2026-11-23", reason)).toEqual([
      {
        at: "Query.old",
        message: `is deprecated ("${reason}") without a day: write "remove after YYYY-MM-DD; use …".`,
      },
    ]);
  },
);

it("looks at arguments, input fields and enum values as well", () => {
  const api = buildSchema(`
    type Query { body(code: Code @deprecated(reason: "a"), by: Old): Int }
    input Code { text: String @deprecated(reason: "b") }
    enum Old { XA @deprecated(reason: "c") TINH }
  `);

  expect(checkDeprecations(api, "2026-11-23" as PlainDate).map(({ at }) => at)).toEqual([
    "Query.body(code:)",
    "Code.text",
    "Old.XA",
  ]);
});
