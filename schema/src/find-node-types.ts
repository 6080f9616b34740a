import { Kind, type ObjectTypeDefinitionNode, parse, type StringValueNode } from "graphql";

/** The key that only the owner of a Node has; kernel adds it to every entity that is a Node, hidden from clients. */
export const NODE_KEY = "nodeKey";

export interface NodeType {
  name: string;
  subgraph: string;
  /** Whether its subgraph answers for it by the hidden key. */
  hasNodeKey: boolean;
}

/** Every object type that implements Node, once for each subgraph in which it does; by name. */
export function findNodeTypes(sdls: Readonly<Record<string, string>>): NodeType[] {
  const found = Object.entries(sdls).flatMap(([subgraph, sdl]) =>
    parse(sdl, { noLocation: true })
      .definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === "Node"))
      .map((type) => ({ name: type.name.value, subgraph, hasNodeKey: keysOf(type).includes(NODE_KEY) })),
  );
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function keysOf({ directives = [] }: ObjectTypeDefinitionNode): string[] {
  return directives
    .filter(({ name }) => name.value === "key")
    .flatMap((key) => key.arguments ?? [])
    .filter(({ name }) => name.value === "fields")
    .map(({ value }) => (value as StringValueNode).value);
}
