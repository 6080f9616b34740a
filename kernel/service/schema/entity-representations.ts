import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
} from "graphql";

/** One key of a type: the fields it names, and which of them hold a single value. */
type Key = readonly { name: string; isLeaf: boolean }[];

/** Refuses representations that no gateway sends, before a resolver meets them; a client error, with nothing of the inside. */
export function withCheckedEntities(schema: GraphQLSchema, typeDefs: DocumentNode): GraphQLSchema {
  const entities = schema.getQueryType()?.getFields()._entities;
  const resolve = entities?.resolve;
  if (!entities || !resolve) return schema;
  const keys = keysByType(schema, typeDefs);
  entities.resolve = (root, given, context, info) => {
    for (const each of given.representations as unknown[]) if (!isRepresentation(each, keys)) throw badRepresentation();
    return resolve(root, given, context, info);
  };
  return schema;
}

function isRepresentation(value: unknown, keys: ReadonlyMap<string, readonly Key[]>): boolean {
  if (typeof value !== "object" || value === null || !("__typename" in value)) return false;
  const record = value as Record<string, unknown>;
  const known = keys.get(String(record.__typename)) ?? [];
  return known.some((key) => key.every(({ name, isLeaf }) => isKeyValue(record[name], isLeaf)));
}

function isKeyValue(value: unknown, isLeaf: boolean): boolean {
  if (!isLeaf) return typeof value === "object" && value !== null;
  return typeof value === "string" || typeof value === "number";
}

function keysByType(schema: GraphQLSchema, { definitions }: DocumentNode): Map<string, Key[]> {
  const keys = new Map<string, Key[]>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = schema.getType(definition.name.value);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const directive of definition.directives?.filter(({ name }) => name.value === "key") ?? []) {
      const fields = directive.arguments?.find(({ name }) => name.value === "fields")?.value;
      if (fields?.kind !== Kind.STRING) continue;
      const names = topLevelNames(fields.value);
      const key = names.map((name) => ({ name, isLeaf: isLeafType(getNamedType(type.getFields()[name]?.type)) }));
      keys.set(type.name, [...(keys.get(type.name) ?? []), key]);
    }
  }
  return keys;
}

function topLevelNames(fieldSet: string): string[] {
  const [operation] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? each.name.value : []));
}

function badRepresentation(): GraphQLError {
  const message = "A representation names a type of this subgraph in __typename and holds one of its keys.";
  return new GraphQLError(message, { extensions: { code: "BAD_REPRESENTATION", http: { status: 400 } } });
}
