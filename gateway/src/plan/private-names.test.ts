import { expect, test } from "vitest";
import { choosePrivateNames } from "./private-names.js";

test("no private name is the name of a field", () => {
  const names = choosePrivateNames(["as_title", "as__weight"]);

  expect(names.planKey("title")).toBe("as___title");
});

test.each(["representations", "__batch_reps_0"])("the planner's own variable %s is left to the planner", (name) => {
  const names = choosePrivateNames([]);

  expect(names.planVariable(name)).toBe(`as_${name}`);
  expect(names.clientVariable(`as_${name}`)).toBe(name);
  expect(names.planVariable("first")).toBe("first");
});
