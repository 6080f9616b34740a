import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
  printSchema,
  visit,
} from "graphql";
import type { SchemaRules } from "./schema-rules.js";

/**
 * The schema as whoever is not signed in can use it: without the fields that a rule stands at, without types that have
 * no field left, and without what nothing leads to any more.
 */
export function publicSchema(rules: SchemaRules): GraphQLSchema {
  const { schema } = rules;
  const open = openFields(rules);
  const reached = reachedTypes(schema, open);
  const isOpen = (name: string) => reached.has(name);
  const withOpenFields = <T extends { name: { value: string }; fields?: readonly { name: { value: string } }[] }>(
    type: T,
  ) => ({ ...type, fields: type.fields?.filter((field) => open.get(type.name.value)?.has(field.name.value)) ?? [] });
  const withOpenInterfaces = <T extends { interfaces?: readonly { name: { value: string } }[] }>(type: T) => ({
    ...type,
    interfaces: type.interfaces?.filter(({ name }) => isOpen(name.value)) ?? [],
  });

  const document = visit(parse(printSchema(schema), { noLocation: true }), {
    ScalarTypeDefinition: (type) => (isOpen(type.name.value) ? undefined : null),
    EnumTypeDefinition: (type) => (isOpen(type.name.value) ? undefined : null),
    InputObjectTypeDefinition: (type) => (isOpen(type.name.value) ? undefined : null),
    ObjectTypeDefinition: (type) => (isOpen(type.name.value) ? withOpenInterfaces(withOpenFields(type)) : null),
    InterfaceTypeDefinition: (type) => (isOpen(type.name.value) ? withOpenInterfaces(withOpenFields(type)) : null),
    UnionTypeDefinition: (type) =>
      isOpen(type.name.value) ? { ...type, types: type.types?.filter(({ name }) => isOpen(name.value)) ?? [] } : null,
  });
  return buildASTSchema(document, { assumeValidSDL: true });
}

type FieldsByType = ReadonlyMap<string, ReadonlyMap<string, GraphQLField<unknown, unknown>>>;

/** The fields without a rule that give a type with such fields; types without any are not in the map. */
function openFields(rules: SchemaRules): FieldsByType {
  const open = new Map<string, Map<string, GraphQLField<unknown, unknown>>>();
  for (const type of Object.values(rules.schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const fields = Object.values(type.getFields()).filter(({ name }) => rules.of(type.name, name).length === 0);
    open.set(type.name, new Map(fields.map((field) => [field.name, field])));
  }
  const isEmpty = (type: GraphQLNamedType): boolean =>
    isUnionType(type) ? type.getTypes().every(isEmpty) : open.get(type.name)?.size === 0;
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const fields of open.values()) {
      for (const [name, { type }] of fields) {
        if (!isEmpty(getNamedType(type))) continue;
        hasChanged = fields.delete(name);
      }
    }
  }
  for (const [name, fields] of open) if (fields.size === 0) open.delete(name);
  return open;
}

/** The names of all types that a query, a mutation or a subscription of open fields can meet. */
function reachedTypes(schema: GraphQLSchema, open: FieldsByType): Set<string> {
  const reached = new Set<string>();
  const reach = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || reached.has(type.name)) return;
    const fields = open.get(type.name);
    if ((isObjectType(type) || isInterfaceType(type)) && fields === undefined) return;
    reached.add(type.name);
    for (const field of fields?.values() ?? []) {
      reach(getNamedType(field.type));
      for (const argument of field.args) reach(getNamedType(argument.type));
    }
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) reach(getNamedType(field.type));
    if (isInterfaceType(type) || isUnionType(type)) for (const each of schema.getPossibleTypes(type)) reach(each);
    if (isObjectType(type) || isInterfaceType(type)) for (const each of type.getInterfaces()) reach(each);
  };
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) reach(root);
  for (const type of Object.values(schema.getTypeMap())) if (type.name.startsWith("__")) reached.add(type.name);
  return reached;
}
