import { ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import {
  buildSchema,
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from "graphql";

/** What resolvers of the plain schema are given: each subgraph's own context, by its name. */
export type PlainContext = Readonly<Record<string, RequestContext>>;

type Resolve = GraphQLFieldResolver<unknown, PlainContext>;

/**
 * All subgraphs' resolvers behind one schema without a gateway: what federation is measured against and compared
 * with. Where a subgraph gives a stub of another's entity, the owner's reference resolver is called in its place.
 */
export function plainSchema(apiSdl: string, subgraphs: readonly Subgraph[]): GraphQLSchema {
  const schema = buildSchema(apiSdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const owner = ownerOf(type.name, field.name, subgraphs);
      if (owner) field.resolve = resolveBy(owner, type.name, field.name, getNamedType(field.type), subgraphs);
    }
  }
  return schema;
}

/** A context of every subgraph for one request of somebody who shows no token. */
export function plainContext(subgraphs: readonly Subgraph[], requestId: string): PlainContext {
  return Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, subgraph.contextOf(ANONYMOUS, requestId)]));
}

const objectIn = ({ schema }: Subgraph, typeName: string): GraphQLObjectType | undefined => {
  const type = schema.getType(typeName);
  return isObjectType(type) ? type : undefined;
};

/** The subgraph that answers a field: of those that know it, the one that knows most of its type. */
function ownerOf(typeName: string, fieldName: string, subgraphs: readonly Subgraph[]): Subgraph | undefined {
  const knowing = subgraphs.filter((subgraph) => objectIn(subgraph, typeName)?.getFields()[fieldName]);
  return knowing.length < 2 ? knowing[0] : homeOf(typeName, knowing);
}

function homeOf(typeName: string, subgraphs: readonly Subgraph[]): Subgraph | undefined {
  const size = (subgraph: Subgraph) => Object.keys(objectIn(subgraph, typeName)?.getFields() ?? {}).length;
  return subgraphs.filter((subgraph) => size(subgraph) > 0).toSorted((a, b) => size(b) - size(a))[0];
}

function resolveBy(
  owner: Subgraph,
  typeName: string,
  fieldName: string,
  returned: { name: string },
  subgraphs: readonly Subgraph[],
): Resolve {
  const field = objectIn(owner, typeName)!.getFields()[fieldName]!;
  const resolve = (field.resolve ?? defaultFieldResolver) as GraphQLFieldResolver<unknown, RequestContext>;
  const own: Resolve = (source, args, contexts, info) => resolve(source, args, contexts[owner.name]!, info);

  const home = homeOf(returned.name, subgraphs);
  const reference = home?.definition.references[returned.name];
  if (!home || home === owner || !reference) return own;
  return async (source, args, contexts, info) => {
    const stub: unknown = await own(source, args, contexts, info);
    const find = (each: unknown) => each && reference(contexts[home.name]!, each as never);
    return Array.isArray(stub) ? Promise.all(stub.map(find)) : find(stub);
  };
}
