import { type DocumentNode, type GraphQLSchema, isInputObjectType, Kind, type TypeNode, visit } from "graphql";

/**
 * Whether graphql-jit answers a document as graphql-js does. It does not always keep to `@skip` and `@include`, takes a
 * variable that is missing within a literal for null, and leaves out the defaults of input objects in variables.
 */
export function canCompile(schema: GraphQLSchema, document: DocumentNode): boolean {
  let isPlain = true;
  visit(document, {
    Directive: ({ name }) => {
      if (name.value === "skip" || name.value === "include") isPlain = false;
    },
    Variable: (_node, _key, parent) => {
      const isInList = Array.isArray(parent);
      if (isInList || (parent !== undefined && "kind" in parent && parent.kind === Kind.OBJECT_FIELD)) isPlain = false;
    },
    VariableDefinition: ({ type }) => {
      if (isInputObjectType(schema.getType(nameOf(type)))) isPlain = false;
    },
  });
  return isPlain;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
