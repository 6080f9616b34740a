import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  visit,
} from "graphql";
import { workStub } from "./catalogue.js";
import { composed, owners } from "./library.js";
import type { Owner } from "./owner.js";
import { asListOfPromises, type Resolver, resolverOf } from "./resolvers.js";
import { scalars } from "./scalars.js";
import { type Row, rowOf, withAllKeys } from "./tables.js";

/** What the plain schema says of a non-null field whose entity its owner does not know; never said to a client. */
export const ABSENT = "the entity is absent";

/** What `@requires` asks for, by field: the plain schema has no gateway to fetch it. */
const REQUIRED: Record<string, Record<string, Record<string, unknown>>> = {
  "Book.postage": { weight: { unit: "OUNCE" } },
  "Book.bulk": { pages: {}, size: {} },
  "Book.parcel": { pages: {} },
};

/** The library as one schema with the same resolvers and no federation: the judge of every answer. */
export function plainSchema(): GraphQLSchema {
  return withResolvers(parse(composed.publicSdl));
}

/** The same with every output nullable: it tells every error there is, none hidden by a parent that became null. */
export function relaxedSchema(): GraphQLSchema {
  const nullable = (document: DocumentNode): DocumentNode =>
    visit(document, { InputValueDefinition: () => false, NonNullType: { leave: (node) => node.type } });
  return withResolvers(nullable(parse(composed.publicSdl)));
}

function withResolvers(document: DocumentNode): GraphQLSchema {
  const schema = buildASTSchema(document);
  Object.assign(schema.getType("Day") ?? {}, scalars.Day);
  Object.assign(schema.getType("Json") ?? {}, scalars.Json);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isInterfaceType(type))
      type.resolveType = (stub: Row) => String(workStub(stub.id)?.__typename ?? stub.__typename);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = asListOfPromises(field.type, plainResolver(type, field.name));
      field.resolve = mustBeThere.has(`${type.name}.${field.name}`)
        ? refusingAbsence(type, field.name, resolve)
        : resolve;
    }
  }
  return schema;
}

function plainResolver(type: GraphQLObjectType, field: string): Resolver {
  const { owner, as } = ownerOf(type, field);
  const resolve = resolverOf(owner, as, field);
  const required = Object.entries(REQUIRED[`${type.name}.${field}`] ?? {}).map(([name, args]) => ({
    name,
    args,
    from: ownerOf(type, name),
    resolve: plainResolver(type, name),
  }));
  return async (stub, args, state) => {
    const parent = stub && withAllKeys(allTables, type.name, stub);
    for (const need of parent ? required : []) {
      // Nothing is computed from what nobody answered: the gateway does not ask, so the field is null.
      if (!rowOf(need.from.owner.tables, need.from.as, parent!)) return null;
      parent![need.name] = await need.resolve(stub, need.args, state);
    }
    return resolve(parent, args, state);
  };
}

/** A gateway has nothing to put where another subgraph knows no entity; a non-null field says so with an error of its own. */
function refusingAbsence(type: GraphQLObjectType, field: string, resolve: Resolver): Resolver {
  const { owner, as } = ownerOf(type, field);
  return async (stub, args, state) => {
    const parent = stub && withAllKeys(allTables, type.name, stub);
    const isAbsent = parent && as in owner.tables && !(field in parent) && !rowOf(owner.tables, as, parent);
    if (isAbsent) throw new Error(ABSENT);
    return resolve(stub, args, state);
  };
}

const mustBeThere = new Set(
  parse(composed.publicSdl).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION
      ? (definition.fields ?? [])
          .filter((field) => field.type.kind === Kind.NON_NULL_TYPE)
          .map((field) => `${definition.name.value}.${field.name.value}`)
      : [],
  ),
);

const allTables = owners.map((owner) => owner.tables);

const declarations = owners.map((owner) => ({ owner, document: parse(owner.sdl) }));

function ownerOf(type: GraphQLObjectType, field: string): { owner: Owner; as: string } {
  const names = [type.name, ...type.getInterfaces().map((one) => one.name)];
  for (const as of names) {
    for (const { owner, document } of declarations) if (declares(document, as, field)) return { owner, as };
  }
  throw new Error(`nobody owns ${type.name}.${field}`);
}

function declares(document: DocumentNode, type: string, field: string): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.name.value === type &&
      definition.fields?.some(
        (it) => it.name.value === field && !it.directives?.some((one) => one.name.value === "external"),
      ),
  );
}
