import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** Names of fields by the type they are asked of; those of parts that are no records themselves as `part.field`. */
export type FieldsAsked = ReadonlyMap<string, string>;

const known = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, FieldsAsked>>();

/** What a valid document asks of each type that is a record; found once for each document object. */
export function fieldsAsked(schema: GraphQLSchema, document: DocumentNode): FieldsAsked {
  const ofSchema = known.get(schema) ?? new WeakMap<DocumentNode, FieldsAsked>();
  known.set(schema, ofSchema);
  const found = ofSchema.get(document) ?? collect(schema, document);
  ofSchema.set(document, found);
  return found;
}

function collect(schema: GraphQLSchema, document: DocumentNode): FieldsAsked {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const asked = new Map<string, Set<string>>();
  const opened = new Set<string>();

  const look = (set: SelectionSetNode, type: GraphQLNamedType, records: readonly string[], prefix: string): void => {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
        const inner = condition ?? type;
        const key = selection.kind === Kind.FRAGMENT_SPREAD ? `${selection.name.value} ${prefix} ${records}` : "";
        if (!fragment || opened.has(key)) continue;
        if (key) opened.add(key);
        look(fragment.selectionSet, inner, prefix === "" ? recordsOf(schema, inner) : records, prefix);
        continue;
      }
      const name = prefix + selection.name.value;
      if (!selection.name.value.startsWith("__")) {
        for (const record of records) asked.set(record, (asked.get(record) ?? new Set()).add(name));
      }
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      const given = field && getNamedType(field.type);
      if (!selection.selectionSet || !isCompositeType(given)) continue;
      const below = recordsOf(schema, given);
      if (below.length > 0) look(selection.selectionSet, given, below, "");
      else look(selection.selectionSet, given, records, records.length > 0 ? `${name}.` : "");
    }
  };
  for (const each of document.definitions) {
    if (each.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(each.operation);
    if (root) look(each.selectionSet, root, [], "");
  }
  return new Map([...asked].map(([type, names]) => [type, [...names].sort().join(",")]));
}

/** The records that may stand behind a type: those with an id of their own. */
function recordsOf(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return possible.filter((each) => isObjectType(each) && "id" in each.getFields()).map(({ name }) => name);
}
