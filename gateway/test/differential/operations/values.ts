import fc from "fast-check";
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
} from "graphql";
import { POOLS, SCALARS } from "./pools.js";
import type { Guard, Value } from "./tree.js";

type Position = GraphQLArgument | GraphQLInputField;

/** Arguments for a field: required ones always, the others sometimes. */
export function argumentsOf(owner: string, positions: readonly Position[], depth = 2): fc.Arbitrary<[string, Value][]> {
  const each = positions.map((position) => {
    const value = anyValue(position.type, `${owner}.${position.name}`, depth).map((it): [string, Value] => [
      position.name,
      it,
    ]);
    const isRequired = isNonNullType(position.type) && position.defaultValue === undefined;
    return isRequired ? value : sometimes(value);
  });
  return fc.tuple(...each).map((pairs) => pairs.filter((pair) => pair !== undefined));
}

function sometimes<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** Mostly nothing; else a `@skip` or `@include` on a literal or a variable. */
export const guards: fc.Arbitrary<Guard[]> = fc.oneof(
  { weight: 14, arbitrary: fc.constant<Guard[]>([]) },
  { weight: 2, arbitrary: guard().map((one) => [one]) },
  { weight: 1, arbitrary: fc.tuple(guard(), guard()).map(([a, b]) => (a.directive === b.directive ? [a] : [a, b])) },
);

function guard(): fc.Arbitrary<Guard> {
  return fc.record({
    directive: fc.constantFrom("include", "skip"),
    condition: fc.oneof(
      fc.boolean().map(literal),
      fc.boolean().map((value): Value => ({ is: "variable", type: "Boolean!", fallback: undefined, given: { value } })),
      fc.boolean().map((value): Value => ({ is: "variable", type: "Boolean!", fallback: String(value) })),
      fc
        .boolean()
        .map((value): Value => ({ is: "variable", type: "Boolean", fallback: String(!value), given: { value } })),
    ),
  });
}

function anyValue(type: GraphQLInputType, where: string, depth: number): fc.Arbitrary<Value> {
  const plain = rawOf(type, where, depth);
  const written = plain.map((value) => literalOf(type, value));
  const inVariable = fc
    .tuple(plain, fc.constantFrom("given", "defaulted", "both", "left out"), plain)
    .map(([value, how, other]) => variable(type, value, how, other));
  const options = [
    { weight: 3, arbitrary: written },
    { weight: 3, arbitrary: inVariable },
  ];
  const mixed = mixedOf(type, where, depth);
  if (mixed) options.push({ weight: 2, arbitrary: mixed });
  return fc.oneof(...options);
}

/** Lists and input objects with variables inside. */
function mixedOf(type: GraphQLInputType, where: string, depth: number): fc.Arbitrary<Value> | undefined {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (depth > 0 && isInputObjectType(nullable)) {
    const fields = argumentsOf(nullable.name, Object.values(nullable.getFields()), depth - 1);
    return fields.map((it) => ({ is: "object", fields: it }));
  }
  if (isListType(nullable) && !(where in POOLS)) {
    const items = fc.array(anyValue(nullable.ofType, `${where}[]`, depth), { maxLength: 2 });
    return items.map((it) => ({ is: "list", items: it }));
  }
  if (String(nullable) === "Json") {
    return fc.constantFrom<Value>(
      { is: "object", fields: [["deep", { is: "list", items: [literal(1), given("Int", 4)] }]] },
      {
        is: "list",
        items: [given("Json", ["a", null]), { is: "object", fields: [["on", given("Day", "2021-10-07")]] }],
      },
    );
  }
  return undefined;
}

function rawOf(type: GraphQLInputType, where: string, depth: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return presentOf(type.ofType, where, depth);
  return fc.oneof({ weight: 5, arbitrary: presentOf(type, where, depth) }, { weight: 1, arbitrary: fc.constant(null) });
}

function presentOf(type: GraphQLInputType, where: string, depth: number): fc.Arbitrary<unknown> {
  const pool = POOLS[where];
  if (pool) return fc.constantFrom(...pool);
  if (isListType(type)) return fc.array(rawOf(type.ofType, where, depth), { maxLength: 2 });
  if (isInputObjectType(type)) return objectOf(type, depth);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  return fc.constantFrom(...(SCALARS[getNamedType(type).name] ?? []));
}

function objectOf(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.values(type.getFields());
  const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  const possible = depth > 0 ? fields : required;
  const model = Object.fromEntries(
    possible.map((field) => [field.name, rawOf(field.type, `${type.name}.${field.name}`, depth - 1)]),
  );
  return fc.record(model, { requiredKeys: required.map((field) => field.name), noNullPrototype: true });
}

function variable(type: GraphQLInputType, value: unknown, how: string, other: unknown): Value {
  const fallback = how === "defaulted" || how === "both" ? textOf(type, how === "both" ? other : value) : undefined;
  const leavesOut = how === "defaulted" || (how === "left out" && !isNonNullType(type));
  const base = { is: "variable" as const, type: String(type), fallback };
  return leavesOut ? base : { ...base, given: { value } };
}

function literal(value: number | boolean): Value {
  return { is: "literal", text: String(value) };
}

function given(type: string, value: unknown): Value {
  return { is: "variable", type, fallback: undefined, given: { value } };
}

function literalOf(type: GraphQLInputType, value: unknown): Value {
  return { is: "literal", text: textOf(type, value) };
}

function textOf(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return textOf(type.ofType, value);
  if (value === null) return "null";
  if (isListType(type))
    return Array.isArray(value)
      ? `[${value.map((it) => textOf(type.ofType, it)).join(", ")}]`
      : textOf(type.ofType, value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const pairs = Object.entries(value as object).map(([name, it]) => `${name}: ${textOf(fields[name]!.type, it)}`);
    return `{ ${pairs.join(", ")} }`;
  }
  if (String(type) === "Json") return untyped(value);
  const node = astFromValue(value, type);
  return node ? print(node) : "null";
}

function untyped(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(untyped).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, it]) => `${name}: ${untyped(it)}`)
    .join(", ")} }`;
}
