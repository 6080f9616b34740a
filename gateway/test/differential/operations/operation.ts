import fc from "fast-check";
import { type GraphQLSchema, isCompositeType } from "graphql";
import { type PrintedOperation, printed } from "./print.js";
import { repaired } from "./repair.js";
import { Selections, SHARED_FRAGMENTS } from "./selections.js";
import type { SharedFragment } from "./tree.js";

const DEPTH = 4;

/** Valid operations of a schema: mostly queries, some mutations; they shrink to small ones. */
export function operationsOf(schema: GraphQLSchema): fc.Arbitrary<PrintedOperation> {
  const selections = new Selections(schema);
  const shared = fc.tuple(...Array.from({ length: SHARED_FRAGMENTS }, () => sharedFragment(schema, selections)));
  const of = (kind: "query" | "mutation") => {
    const root = kind === "query" ? schema.getQueryType() : schema.getMutationType();
    if (!root) throw new Error(`the schema has no ${kind} type`);
    return fc.record({ kind: fc.constant(kind), selections: selections.of(root, DEPTH), shared });
  };
  return fc
    .oneof({ weight: 9, arbitrary: of("query") }, { weight: 1, arbitrary: of("mutation") })
    .map((tree) => printed(repaired(schema, tree)));
}

function sharedFragment(schema: GraphQLSchema, selections: Selections): fc.Arbitrary<SharedFragment> {
  const types = Object.values(schema.getTypeMap())
    .filter(isCompositeType)
    .filter(
      (type) => !type.name.startsWith("__") && type !== schema.getQueryType() && type !== schema.getMutationType(),
    );
  return fc.oneof(
    ...types.map((type) => fc.record({ on: fc.constant(type.name), selections: selections.of(type, 1) })),
  );
}
