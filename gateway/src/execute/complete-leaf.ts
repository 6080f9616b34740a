import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from "graphql";
import type { Complete } from "./completion.js";
import { reportHere } from "./report-here.js";

const LARGEST_INT = 2147483647;

/** The values a built-in scalar has in JSON; anything else takes graphql-js's own, slower way. */
const IS_PLAIN: Record<string, (value: unknown) => boolean> = {
  String: (value) => typeof value === "string",
  ID: (value) => typeof value === "string",
  Boolean: (value) => typeof value === "boolean",
  Float: (value) => typeof value === "number" && Number.isFinite(value),
  Int: (value) => Number.isInteger(value) && Math.abs(value as number) <= LARGEST_INT,
};

/** Completes scalars and enums. A custom scalar is whatever its subgraph says it is. */
export function completeLeaf(type: GraphQLLeafType): Complete {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map((value) => value.name));
    // The value itself stays unsaid: it may be one that clients are not to know.
    return (value, execution, key) =>
      names.has(value)
        ? value
        : reportHere(execution, key, `Enum "${type.name}" cannot represent the value it was given.`);
  }
  const isPlain = IS_PLAIN[type.name];
  if (!isSpecifiedScalarType(type) || isPlain === undefined) return (value) => value;
  return (value, execution, key) => {
    if (isPlain(value)) return value;
    try {
      return type.serialize(value);
    } catch (error) {
      return reportHere(execution, key, (error as Error).message);
    }
  };
}
