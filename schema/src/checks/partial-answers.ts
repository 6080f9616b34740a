import { partialAnswers } from "@lienthong/kernel/service/schema/partial-answers.js";
import { type GraphQLSchema, isNonNullType, parse } from "graphql";
import type { Fault } from "../fault.js";
import type { SubgraphSdls } from "../print-subgraphs.js";
import { outputFields } from "./api-elements.js";

/** Coordinates that are null while the subgraph that answers them is away. */
export function partialFields(owners: SubgraphSdls): ReadonlySet<string> {
  return new Set(Object.values(owners).flatMap((sdl) => partialAnswers(parse(sdl))));
}

/** Fields by which a subgraph that is away would take the answers of others with it. */
export function checkPartialAnswers(api: GraphQLSchema, owners: SubgraphSdls): Fault[] {
  const partial = partialFields(owners);
  return outputFields(api)
    .filter(({ at, of }) => partial.has(at) && isNonNullType(of.type))
    .map(({ at, of }) => ({ at, message: `has the type ${of.type}: its subgraph may be away, make it nullable.` }));
}
