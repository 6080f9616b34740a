import { type DocumentNode, Kind, OperationTypeNode, visit } from "graphql";
import { type Extent, extentReader } from "./selection-extent.js";

/** How large a document is in every way that could cost; of several operations, the largest counts. */
export interface DocumentMeasure {
  depth: number;
  introspectionDepth: number;
  aliases: number;
  introspectionAliases: number;
  fields: number;
  rootFields: number;
  rootMutations: number;
  repeats: number;
  directives: number;
  literalDepth: number;
}

/** Measures a parsed, not yet validated document: cycles end, unknown fragments count nothing. */
export function measureDocument(document: DocumentNode): DocumentMeasure {
  const extentOf = extentReader(document);
  const measure: DocumentMeasure = { ...measureNodes(document), ...emptyExtent };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const extent = extentOf(definition.selectionSet);
    const rootFields = countRootFields(extent);
    const rootMutations = definition.operation === OperationTypeNode.MUTATION ? rootFields : 0;
    keepLargest(measure, { ...extent, rootFields, rootMutations });
  }
  return measure;
}

const emptyExtent = {
  depth: 0,
  introspectionDepth: 0,
  aliases: 0,
  introspectionAliases: 0,
  fields: 0,
  repeats: 0,
  rootFields: 0,
  rootMutations: 0,
};

const extentNames = Object.keys(emptyExtent) as (keyof typeof emptyExtent)[];

function keepLargest(measure: DocumentMeasure, operation: typeof emptyExtent): void {
  for (const name of extentNames) measure[name] = Math.max(measure[name], operation[name]);
}

function countRootFields(extent: Extent): number {
  let count = 0;
  for (const times of extent.names.values()) count += times;
  return count;
}

function measureNodes(document: DocumentNode): Pick<DocumentMeasure, "directives" | "literalDepth"> {
  const found = { directives: 0, literalDepth: 0 };
  let level = 0;
  const nested = {
    enter: () => {
      level += 1;
      found.literalDepth = Math.max(found.literalDepth, level);
    },
    leave: () => {
      level -= 1;
    },
  };
  const countDirective = () => {
    found.directives += 1;
  };
  visit(document, { Directive: countDirective, ListValue: nested, ObjectValue: nested });
  return found;
}
