import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import type { Fault } from "../fault.js";
import { outputFields, ownTypes } from "./api-elements.js";

const ARGUMENTS = { first: "Int", after: "String", last: "Int", before: "String" };
const PAGE_INFO = { hasNextPage: "Boolean!", hasPreviousPage: "Boolean!", startCursor: "String", endCursor: "String" };

/** Connections that Relay's compiler would not take: their shape, their edges, their page and their arguments. */
export function checkConnections(api: GraphQLSchema): Fault[] {
  const connections = ownTypes(api).filter(isObjectType).filter(isConnection);
  return [
    ...connections.flatMap((type) => shapeFaults(api, type)),
    ...(connections.length > 0 ? fieldFaults(api, "PageInfo", PAGE_INFO) : []),
    ...argumentFaults(api),
  ];
}

function shapeFaults(api: GraphQLSchema, { name }: GraphQLObjectType): Fault[] {
  const edge = name.replace(/Connection$/, "Edge");
  const edgeType = api.getType(edge);
  const hasNode = isObjectType(edgeType) && "node" in edgeType.getFields();
  return [
    ...fieldFaults(api, name, { edges: `[${edge}!]!`, pageInfo: "PageInfo!" }),
    ...fieldFaults(api, edge, { cursor: "String!" }),
    ...(hasNode ? [] : [{ at: edge, message: "must have node, a record of the list." }]),
  ];
}

function argumentFaults(api: GraphQLSchema): Fault[] {
  return outputFields(api)
    .filter(({ of }) => isConnection(getNamedType(of.type)))
    .flatMap(({ at, of }) =>
      missing(ARGUMENTS, (name) => of.args.find((argument) => argument.name === name)).map((wanted) => ({
        at,
        message: `gives a connection and must have the argument ${wanted}.`,
      })),
    );
}

function fieldFaults(api: GraphQLSchema, name: string, fields: Readonly<Record<string, string>>): Fault[] {
  const type = api.getType(name);
  const find = (field: string) => (isObjectType(type) ? type.getFields()[field] : undefined);
  return missing(fields, find).map((wanted) => ({ at: name, message: `must have ${wanted}.` }));
}

function missing(wanted: Readonly<Record<string, string>>, find: (name: string) => { type: unknown } | undefined) {
  return Object.entries(wanted)
    .filter(([name, type]) => String(find(name)?.type) !== type)
    .map(([name, type]) => `${name}: ${type}`);
}

function isConnection(type: { name: string }): boolean {
  return type.name.endsWith("Connection");
}
