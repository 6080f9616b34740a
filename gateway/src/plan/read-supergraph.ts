import { transformSupergraphToPublicSchema } from "@theguild/federation-composition";
import { buildASTSchema, type DocumentNode, type GraphQLSchema, Kind, parse, validateSchema, visit } from "graphql";
import { readRules } from "../authorise/read-rules.js";
import { SchemaRules } from "../authorise/schema-rules.js";
import { noteListSizes } from "./note-list-sizes.js";
import { SupergraphError } from "./supergraph-error.js";
import { indexTypes, type TypeIndex } from "./type-index.js";

/** What a supergraph says: the schema for clients, the subgraphs and where they live, and the types of plans. */
export interface Supergraph {
  sdl: string;
  schema: GraphQLSchema;
  urls: ReadonlyMap<string, string>;
  types: TypeIndex;
  fieldNames: ReadonlySet<string>;
  /** Who may ask for which of it. */
  rules: SchemaRules;
}

/** Throws a `SupergraphError` that says what is wrong with the text. */
export function readSupergraph(sdl: string): Supergraph {
  const document = parseSdl(sdl);
  const urls = subgraphUrls(document);
  if (urls.size === 0)
    throw new SupergraphError("The supergraph names no subgraph: its enum join__Graph is missing or empty.");

  const schema = clientSchema(document);
  noteListSizes(schema, document);
  return {
    sdl,
    schema,
    urls,
    types: indexTypes(document),
    fieldNames: fieldNamesOf(document),
    rules: new SchemaRules(schema, readRules(document)),
  };
}

function parseSdl(sdl: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (cause) {
    throw new SupergraphError(`The supergraph is not a GraphQL document: ${(cause as Error).message}`, { cause });
  }
}

function clientSchema(document: DocumentNode): GraphQLSchema {
  let schema: GraphQLSchema;
  try {
    schema = buildASTSchema(withoutHiddenMembers(transformSupergraphToPublicSchema(document)), {
      assumeValidSDL: true,
    });
  } catch (cause) {
    throw new SupergraphError(`No schema for clients can be made of the supergraph: ${(cause as Error).message}`, {
      cause,
    });
  }
  const [first] = validateSchema(schema);
  if (first !== undefined) throw new SupergraphError(`The schema clients would see is not valid: ${first.message}`);
  return schema;
}

/** Unions still name the members that clients cannot see. */
function withoutHiddenMembers(document: DocumentNode): DocumentNode {
  const visible = new Set(document.definitions.map((definition) => "name" in definition && definition.name?.value));
  return visit(document, {
    UnionTypeDefinition: (union) => ({
      ...union,
      types: union.types?.filter((member) => visible.has(member.name.value)) ?? [],
    }),
  });
}

function subgraphUrls(document: DocumentNode): Map<string, string> {
  const urls = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") continue;
    for (const value of definition.values ?? []) {
      const texts = new Map<string, string>();
      for (const argument of value.directives?.find((d) => d.name.value === "join__graph")?.arguments ?? []) {
        if (argument.value.kind === Kind.STRING) texts.set(argument.name.value, argument.value.value);
      }
      urls.set(texts.get("name") ?? value.name.value, texts.get("url") ?? "");
    }
  }
  return urls;
}

function fieldNamesOf(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) names.add(field.name.value);
  }
  return names;
}
