import fc from "fast-check";
import { isInterfaceType, isObjectType, parse, TypeInfo, validate, visit, visitWithTypeInfo } from "graphql";
import { expect, test } from "vitest";
import { plainSchema } from "../library/plain-schema.js";
import { operationsOf } from "./operation.js";

const schema = plainSchema();
const operations = fc.sample(operationsOf(schema), { numRuns: 1500, seed: 7 });

test("every operation that is made is valid", () => {
  for (const { source } of operations) expect(validate(schema, parse(source))).toEqual([]);
});

test("every field and every argument of the library is asked for", () => {
  const asked = new Set<string>();
  const types = new TypeInfo(schema);
  for (const { source } of operations) {
    visit(
      parse(source),
      visitWithTypeInfo(types, {
        Field: () => void asked.add(`${types.getParentType()}.${types.getFieldDef()?.name}`),
        Argument: () =>
          void asked.add(`${types.getParentType()}.${types.getFieldDef()?.name} ${types.getArgument()?.name}`),
      }),
    );
  }

  const missing = everyField().filter((coordinate) => !asked.has(coordinate));
  expect(missing).toEqual([]);
});

test.each([
  ["an alias", /\w+: \w+/],
  ["an alias of a prototype", /__proto__: /],
  ["a named fragment", /\.\.\.Fragment\d/],
  ["one fragment at two places", /(\.\.\.Fragment\d+)\b.*\1\b/s],
  ["an inline fragment without a type", /\.\.\. (@\w+\(if: [^)]*\) )?\{/],
  ["a skip by variable", /@skip\(if: \$/],
  ["an include by literal", /@include\(if: (true|false)\)/],
  ["a variable with a default", /\$\w+: [^,)]* = /],
  ["a variable in a list", /\[\$/],
  ["a variable in an object", /\{ \w+: \$/],
  ["a variable in a JSON literal", /deep: \[1, \$/],
  ["a mutation", /^mutation/],
  ["several mutations", /^mutation.*\n {2}\w.*\n {2}\w/s],
])("there is %s", (_, pattern) => {
  expect(operations.some(({ source }) => pattern.test(source))).toBe(true);
});

test.each([
  ["left out", /Generated\(.*\$(\w+): \[?\w+\]?[,)]/, (name: string, given: object) => !(name in given)],
  ["given as null", /Generated\(.*\$(\w+): /, (name: string, given: Record<string, unknown>) => given[name] === null],
])("there is a variable %s", (_, pattern, holds) => {
  const isOne = ({ source, variables }: (typeof operations)[number]) =>
    holds(pattern.exec(source)?.[1] ?? "", variables);

  expect(operations.some((operation) => pattern.test(operation.source) && isOne(operation))).toBe(true);
});

function everyField(): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith("__"))
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const coordinate = `${type.name}.${field.name}`;
        return [coordinate, ...field.args.map((argument) => `${coordinate} ${argument.name}`)];
      }),
    );
}
