import { type FieldNode, parse } from "graphql";
import { expect, test } from "vitest";
import { choosePrivateNames, planKeyOf } from "./private-names.js";

function fieldOf(text: string): FieldNode {
  const [operation] = parse(`{ ${text} }`).definitions;
  return operation?.kind === "OperationDefinition" ? (operation.selectionSet.selections[0] as FieldNode) : fail();
}

function fail(): never {
  throw new Error("not a field");
}

test.each([
  { text: "title", takesArguments: false, planKey: "title" },
  { text: "title: title", takesArguments: false, planKey: "title" },
  { text: "id: title", takesArguments: false, planKey: "as_id" },
  { text: "__proto__: title", takesArguments: false, planKey: "as___proto__" },
  { text: "weight", takesArguments: true, planKey: "as_weight" },
  { text: "grams: weight", takesArguments: true, planKey: "as_grams" },
  { text: "__typename", takesArguments: false, planKey: "__typename" },
  { text: "kind: __typename", takesArguments: false, planKey: "__typename" },
])("$text is planned as $planKey", ({ text, takesArguments, planKey }) => {
  expect(planKeyOf(fieldOf(text), takesArguments, choosePrivateNames(["title", "weight"]))).toBe(planKey);
});

test("no private name is the name of a field", () => {
  const names = choosePrivateNames(["as_title", "as__weight"]);

  expect(names.planKey("title")).toBe("as___title");
  expect(names.clientKey("as___title")).toBe("title");
  expect(names.clientKey("as_title")).toBe("as_title");
});

test.each(["representations", "__batch_reps_0"])("the planner's own variable %s is left to the planner", (name) => {
  const names = choosePrivateNames([]);

  expect(names.planVariable(name)).toBe(`as_${name}`);
  expect(names.clientVariable(`as_${name}`)).toBe(name);
  expect(names.planVariable("first")).toBe("first");
});
