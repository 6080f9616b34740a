import { type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode } from "graphql";

/**
 * Lets every subgraph be away without taking more than its own answers: the fields of Query may be null, and so may
 * those given to an entity whose home is another subgraph, or that has no home and is where all meet.
 */
export function withPartialAnswers(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? spared(definition) : definition,
  );
  return { ...document, definitions };
}

/** Coordinates of what may be null for that reason. */
export function partialAnswers({ definitions }: DocumentNode): string[] {
  return definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap((type) =>
      (type.fields ?? []).filter(isSparedIn(type)).map((field) => `${type.name.value}.${field.name.value}`),
    );
}

function spared(type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const isSpared = isSparedIn(type);
  return { ...type, fields: (type.fields ?? []).map((field) => (isSpared(field) ? nullable(field) : field)) };
}

function nullable(field: FieldDefinitionNode): FieldDefinitionNode {
  return field.type.kind === Kind.NON_NULL_TYPE ? { ...field, type: field.type.type } : field;
}

function isSparedIn(type: ObjectTypeDefinitionNode): (field: FieldDefinitionNode) => boolean {
  if (type.name.value === "Query") return ({ name }) => !name.value.startsWith("_");
  const keys = keysOf(type);
  const isAtHome = type.interfaces?.some(({ name }) => name.value === "Node") ?? false;
  if (keys.length === 0 || isAtHome) return () => false;
  // What the home of an entity defines is told as its home tells it; where all meet, nobody's word is stronger.
  const isMeeting = keys.some((key) => key.size > 1);
  const isKey = (name: string) => keys.some((key) => key.has(name));
  return (field) => !isKey(field.name.value) && (isMeeting || !isExternal(field));
}

function keysOf({ directives = [] }: ObjectTypeDefinitionNode): Set<string>[] {
  return directives
    .filter(({ name }) => name.value === "key")
    .flatMap(({ arguments: given = [] }) => given.filter(({ name }) => name.value === "fields"))
    .map(({ value }) => new Set(value.kind === Kind.STRING ? value.value.split(/\s+/) : []));
}

function isExternal({ directives = [] }: FieldDefinitionNode): boolean {
  return directives.some(({ name }) => name.value === "external");
}
