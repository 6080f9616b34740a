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
  /** Whether clients may read the schema, by introspection or by the suggestions in error messages. */
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

const rulesWithoutIntrospection = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/** The library adds one error of its own when it stops early. */
function findErrors(document: DocumentNode, schema: GraphQLSchema, style: ValidationStyle) {
  return validate(schema, document, style.introspection ? specifiedRules : rulesWithoutIntrospection, {
    maxErrors: style.maxErrors - 1,
    hideSuggestions: !style.introspection,
  });
}
