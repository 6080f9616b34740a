import { type DocumentNode, type FieldDefinitionNode, type GraphQLSchema, isObjectType, Kind } from "graphql";

/**
 * Notes at the fields of a schema how long their owners say that their lists are (`@listSize(assumedSize:)`), in
 * `extensions.assumedSize`.
 */
export function noteListSizes(schema: GraphQLSchema, supergraph: DocumentNode): void {
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const type = schema.getType(definition.name.value);
    for (const field of definition.fields ?? []) {
      const size = sizeIn(field);
      const noted = isObjectType(type) ? type.getFields()[field.name.value] : undefined;
      if (noted && size !== null) noted.extensions = { ...noted.extensions, assumedSize: size };
    }
  }
}

function sizeIn({ directives }: FieldDefinitionNode): number | null {
  const said = directives?.find(({ name }) => name.value === "listSize" || name.value.endsWith("__listSize"));
  const value = said?.arguments?.find(({ name }) => name.value === "assumedSize")?.value;
  return value?.kind === Kind.INT ? Number(value.value) : null;
}
