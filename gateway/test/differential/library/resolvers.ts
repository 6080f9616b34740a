import type { GraphQLSchema } from "graphql";
import { type GraphQLOutputType, getNullableType, isListType, isObjectType } from "graphql";
import type { Resolvers } from "../../world/subgraph-schema.js";
import { Cell } from "./cell.js";
import type { Arguments, Owner, State } from "./owner.js";
import { scalars } from "./scalars.js";
import { isKeyColumn, type Row, rowOf } from "./tables.js";

export type Resolver = (stub: Row | undefined, args: Arguments, state: State) => unknown;

/** Resolvers of every field of one subgraph's schema, and its references: an entity without a row is null. */
export function resolversOf(owner: Owner, schema: GraphQLSchema): Resolvers {
  const resolvers: Resolvers = { ...scalars };
  for (const [name, refer] of Object.entries(owner.references ?? {})) resolvers[name] = { __resolveReference: refer };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("_")) continue;
    const fields = Object.values(type.getFields()).filter((field) => !field.name.startsWith("_"));
    resolvers[type.name] = Object.fromEntries(
      fields.map((field) => [field.name, asListOfPromises(field.type, resolverOf(owner, type.name, field.name))]),
    );
    if (type.name in owner.tables) {
      resolvers[type.name] = { ...resolvers[type.name], __resolveReference: referenceResolver(owner, type.name) };
    }
  }
  return resolvers;
}

/** The one resolver of a field, served by its subgraph and by the plain schema alike. */
export function resolverOf(owner: Owner, type: string, field: string): Resolver {
  const coordinate = `${type}.${field}`;
  const root = owner.roots[coordinate];
  if (root) return (_, args, state) => root(args, state);

  const computed = owner.computed?.[coordinate];
  if (computed) {
    return (stub = {}, args) => {
      const row = rowOf(owner.tables, type, stub);
      return row ? computed({ ...row, ...stub }, args) : null;
    };
  }

  const shape = owner.shapes?.[coordinate] ?? ((value: unknown) => value);
  return (stub = {}, args) => {
    const value = storedValue(owner, type, field, stub);
    if (value instanceof Promise) return value.then((it) => (it === null ? null : shape(it, args)));
    return value === null ? null : shape(value, args);
  };
}

function storedValue(owner: Owner, type: string, field: string, stub: Row): unknown {
  const holdsItself = !(type in owner.tables) || (isKeyColumn(type, field) && field in stub);
  const value = (holdsItself ? stub : rowOf(owner.tables, type, stub))?.[field] ?? null;
  return value instanceof Cell ? value.read() : value;
}

function referenceResolver(owner: Owner, type: string) {
  return async (stub: Row) => (rowOf(owner.tables, type, stub) ? { ...stub } : null);
}

/**
 * The same resolver, each item of its list a promise. When an item fails at once, graphql-js 16 gives up the list and
 * leaves a rejection of an earlier item unhandled, which ends the process; items that all fail later do not.
 */
export function asListOfPromises(type: GraphQLOutputType, resolve: Resolver): Resolver {
  if (!isListType(getNullableType(type))) return resolve;
  return async (stub, args, state) => eventually(await resolve(stub, args, state));
}

function eventually(value: unknown): unknown {
  return Array.isArray(value) ? value.map(async (item) => eventually(item)) : value;
}
