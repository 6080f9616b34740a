import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from "graphql";

/** The types a schema defines itself, by name. */
export function ownTypes(api: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(api.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every field of an object or interface type, at its coordinate. */
export function outputFields(api: GraphQLSchema): { at: string; of: GraphQLField<unknown, unknown> }[] {
  return ownTypes(api)
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((of) => ({ at: `${type.name}.${of.name}`, of })));
}

/** Every argument of a field or of a directive, at its coordinate. */
export function allArguments(api: GraphQLSchema): { at: string; of: GraphQLArgument }[] {
  const directives = api.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...outputFields(api).map(({ at, of }) => ({ at, args: of.args })),
    ...directives.map(({ name, args }) => ({ at: `@${name}`, args })),
  ].flatMap(({ at, args }) => args.map((of) => ({ at: `${at}(${of.name}:)`, of })));
}

/** Every field of an input type, at its coordinate. */
export function inputFields(api: GraphQLSchema): { at: string; of: GraphQLInputField }[] {
  return ownTypes(api)
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((of) => ({ at: `${type.name}.${of.name}`, of })));
}

/** Every value of an enum, at its coordinate. */
export function enumValues(api: GraphQLSchema): { at: string; of: GraphQLEnumValue }[] {
  return ownTypes(api)
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map((of) => ({ at: `${type.name}.${of.name}`, of })));
}
