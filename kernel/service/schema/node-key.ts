import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, parse, visit } from "graphql";

const [EXAMPLE] = parse('type T @key(fields: "nodeKey") { nodeKey: ID! @inaccessible }', { noLocation: true })
  .definitions as [ObjectTypeDefinitionNode];

/**
 * Gives each owned type that is a Node a second key, hidden from clients. Stubs of the type elsewhere do not have it,
 * so whoever knows a record by this key alone, as `node(id)` does, must ask the owner whether there is such a record.
 */
export function withNodeKeys(document: DocumentNode, owned: readonly string[]): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition(type) {
      if (!isNode(type) || !owned.includes(type.name.value)) return undefined;
      return {
        ...type,
        directives: [...(type.directives ?? []), ...EXAMPLE.directives!],
        fields: [...(type.fields ?? []), ...EXAMPLE.fields!],
      };
    },
  });
}

/** The types that have the hidden key. */
export function typesWithNodeKey({ definitions }: DocumentNode): string[] {
  return definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ fields = [] }) => fields.some(({ name }) => name.value === "nodeKey"))
    .map(({ name }) => name.value);
}

/** A representation by the hidden key, as one by `id`; any other as it is. */
export function withIdOfNodeKey<R extends object>(representation: R): R {
  return "nodeKey" in representation ? { ...representation, id: representation.nodeKey } : representation;
}

function isNode({ interfaces = [] }: ObjectTypeDefinitionNode): boolean {
  return interfaces.some(({ name }) => name.value === "Node");
}
