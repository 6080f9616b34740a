import type { SchemaRules } from "@lienthong/gateway/authorise/schema-rules.js";
import { type GraphQLSchema, type GraphQLType, getNullableType, isListType, isNonNullType } from "graphql";
import type { Fault } from "../fault.js";
import { allArguments, inputFields, outputFields } from "./api-elements.js";

// Relay fixes the type of `nodes`: a null stands where an id finds nothing.
const EXEMPT = new Set(["Query.nodes"]);

/**
 * Lists that may be null or hold nulls: a field is `[T!]!`, empty when empty, unless it may be denied or is `partial`,
 * null while its subgraph is away; an argument's list holds no null.
 */
export function checkLists(api: GraphQLSchema, rules?: SchemaRules, partial: ReadonlySet<string> = new Set()): Fault[] {
  const mayBeNull = (at: string) =>
    partial.has(at) || (rules?.of(at.split(".")[0]!, at.split(".")[1]!).length ?? 0) > 0;
  const fields = outputFields(api)
    .filter(({ at, of }) => !EXEMPT.has(at) && ((isListType(of.type) && !mayBeNull(at)) || mayHoldNull(of.type)))
    .map(({ at, of }) => ({ at, message: `has the type ${of.type}: make it [T!]!, empty when there is nothing.` }));
  const inputs = [...allArguments(api), ...inputFields(api)]
    .filter(({ of }) => mayHoldNull(of.type))
    .map(({ at, of }) => ({ at, message: `has the type ${of.type}: its list may hold nulls, make it [T!].` }));
  return [...fields, ...inputs];
}

function mayHoldNull(type: GraphQLType): boolean {
  const list = getNullableType(type);
  return isListType(list) && (!isNonNullType(list.ofType) || mayHoldNull(list.ofType));
}
