import {
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Fault } from "../fault.js";

/** Mutations that are not cut like the others: one `input` with a clientMutationId in, a payload with userErrors out. */
export function checkMutations(api: GraphQLSchema): Fault[] {
  return Object.values(api.getMutationType()?.getFields() ?? {}).flatMap((mutation) =>
    [inputFault(mutation), payloadFault(mutation)]
      .filter((message) => message !== null)
      .map((message) => ({ at: `Mutation.${mutation.name}`, message })),
  );
}

function inputFault({ args }: GraphQLField<unknown, unknown>): string | null {
  const [input, ...others] = args;
  const type = input?.name === "input" && isNonNullType(input.type) ? input.type.ofType : null;
  if (others.length > 0 || !isInputObjectType(type))
    return "must take exactly one argument, input, non-null and of an input type.";
  if (String(type.getFields().clientMutationId?.type) === "String!") return null;
  return `takes ${type.name}, which must have clientMutationId: String! (the same one twice does the thing once).`;
}

function payloadFault({ type }: GraphQLField<unknown, unknown>): string | null {
  const payload = getNullableType(type);
  const errors = isObjectType(payload) ? payload.getFields().userErrors : undefined;
  return String(errors?.type) === "[UserError!]!" ? null : `gives ${type}, which must have userErrors: [UserError!]!.`;
}
