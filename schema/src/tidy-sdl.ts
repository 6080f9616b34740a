import { type DefinitionNode, type DocumentNode, Kind, parse, print } from "graphql";
import { readLinks } from "./federation-link.js";

const MACHINERY_FIELDS = new Set(["_entities", "_service"]);
const FIRST = ["Query", "Mutation", "Subscription"];

/**
 * SDL as it is committed: without Federation's own definitions, the root types first and then every definition by name.
 * Fields, arguments and values stay in the order of the code.
 */
export function tidySdl(sdl: string): string {
  return `${print(tidyDocument(parse(sdl, { noLocation: true })))}\n`;
}

function tidyDocument(document: DocumentNode): DocumentNode {
  // Everything else of Federation carries a namespace with two underscores.
  const imported = new Set(["link", ...readLinks(document).flatMap(({ imports }) => imports.map(({ as }) => as))]);
  const kept = document.definitions.map(withoutMachinery).filter((definition) => isOurs(definition, imported));
  return { ...document, definitions: kept.sort((a, b) => compare(rank(a), rank(b))) };
}

function isOurs(definition: DefinitionNode, imported: ReadonlySet<string>): boolean {
  if (definition.kind === Kind.SCHEMA_DEFINITION) return (definition.directives ?? []).length > 0;
  if ("fields" in definition && definition.fields?.length === 0) return false;
  const name = nameOf(definition);
  if (definition.kind === Kind.DIRECTIVE_DEFINITION && imported.has(name)) return false;
  return !name.startsWith("_") && !name.includes("__");
}

function withoutMachinery(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
    return definition;
  const fields = (definition.fields ?? []).filter(({ name }) => !MACHINERY_FIELDS.has(name.value));
  return { ...definition, fields };
}

function rank(definition: DefinitionNode): string {
  const name = nameOf(definition);
  const place = FIRST.indexOf(name);
  if (name === "") return "0";
  if (place >= 0) return `1${place}`;
  return `2${name}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function nameOf(definition: DefinitionNode): string {
  return "name" in definition ? (definition.name?.value ?? "") : "";
}
