import { GraphQLError, Kind, type ValueNode, valueFromASTUntyped } from "graphql";

/** How the library's custom scalars read and write; the gateway knows nothing of them. */
export const scalars = {
  Day: {
    serialize: dayOf,
    parseValue: dayOf,
    parseLiteral: (node: ValueNode) => dayOf(node.kind === Kind.STRING ? node.value : null),
  },
  Json: {
    serialize: (value: unknown) => value,
    parseValue: (value: unknown) => value,
    parseLiteral: valueFromASTUntyped,
  },
};

function dayOf(value: unknown): string {
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a day`);
}
