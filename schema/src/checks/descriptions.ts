import type { GraphQLSchema } from "graphql";
import type { Fault } from "../fault.js";
import { allArguments, enumValues, inputFields, outputFields, ownTypes } from "./api-elements.js";

/** Types, fields, arguments, input fields and enum values without a word; the three root types need none. */
export function checkDescriptions(api: GraphQLSchema): Fault[] {
  const roots = new Set(
    [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()].map((type) => type?.name),
  );
  const types = ownTypes(api)
    .filter(({ name }) => !roots.has(name))
    .map((of) => ({ at: of.name, of }));

  return [...types, ...outputFields(api), ...allArguments(api), ...inputFields(api), ...enumValues(api)]
    .filter(({ of }) => !of.description?.trim())
    .map(({ at }) => ({ at, message: "has no description: say what it is, when it is null and who may see it." }));
}
