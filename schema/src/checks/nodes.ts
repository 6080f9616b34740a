import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import type { Fault } from "../fault.js";
import { ownTypes } from "./api-elements.js";

const ROOT_FIELDS = { node: "(id: ID!): Node", nodes: "(ids: [ID!]!): [Node]!" };

/** What Relay needs to ask for a record again: `node`, `nodes`, Node.id, and no other meaning of a field `id`. */
export function checkNodes(api: GraphQLSchema): Fault[] {
  return [...rootFaults(api), ...nodeFaults(api), ...idFaults(api)];
}

function rootFaults(api: GraphQLSchema): Fault[] {
  const fields = api.getQueryType()?.getFields() ?? {};
  return Object.entries(ROOT_FIELDS)
    .filter(([name, signature]) => {
      const field = fields[name];
      const args = field?.args.map((argument) => `${argument.name}: ${argument.type}`).join(", ");
      return `(${args}): ${field?.type}` !== signature;
    })
    .map(([name, signature]) => ({ at: `Query.${name}`, message: `must be ${name}${signature}.` }));
}

function nodeFaults(api: GraphQLSchema): Fault[] {
  const node = api.getType("Node");
  const fields = isInterfaceType(node)
    ? Object.values(node.getFields()).map(({ name, type }) => `${name}: ${type}`)
    : [];
  return fields.join() === "id: ID!"
    ? []
    : [{ at: "Node", message: "must be an interface with the one field id: ID!." }];
}

function idFaults(api: GraphQLSchema): Fault[] {
  return ownTypes(api)
    .filter(isObjectType)
    .filter((type) => "id" in type.getFields())
    .filter((type) => String(type.getFields().id!.type) !== "ID!" || !implementsNode(type.getInterfaces()))
    .map(({ name }) => ({
      at: `${name}.id`,
      message: "must be ID! of a type that implements Node; call a number or code by its own name.",
    }));
}

function implementsNode(interfaces: readonly { name: string }[]): boolean {
  return interfaces.some(({ name }) => name === "Node");
}
