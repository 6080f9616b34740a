import {
  type DocumentNode,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { refuseDocument } from "../http/refusal.js";

export interface ValidationStyle {
  /** Whether all may read the schema, by introspection or by the suggestions in error messages. */
  introspection: boolean;
  maxErrors: number;
}

/** Throws a refusal with at most `maxErrors` errors, each with its place in the text, when the document is invalid. */
export function validateDocument(
  source: string,
  document: DocumentNode,
  schema: GraphQLSchema,
  style: ValidationStyle,
): void {
  if (findErrors(document, schema, style).length === 0) return;
  throw refuseDocument("GRAPHQL_VALIDATION_FAILED", findErrors(parse(source), schema, style));
}

/** Throws a refusal when the document reads the schema. */
export function refuseIntrospection(source: string, document: DocumentNode, schema: GraphQLSchema): void {
  if (!INTROSPECTION.test(source)) return;
  if (validate(schema, document, [NoSchemaIntrospectionCustomRule]).length === 0) return;
  throw refuseDocument("GRAPHQL_VALIDATION_FAILED", validate(schema, parse(source), [NoSchemaIntrospectionCustomRule]));
}

/** Names cannot be written otherwise than they are: a text without these does not introspect. */
const INTROSPECTION = /__(schema|type)\b/;

/** The library adds one error of its own when it stops early. */
function findErrors(document: DocumentNode, schema: GraphQLSchema, style: ValidationStyle) {
  return validate(schema, document, specifiedRules, {
    maxErrors: style.maxErrors - 1,
    hideSuggestions: !style.introspection,
  });
}
