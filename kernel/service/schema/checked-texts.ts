import {
  type GraphQLArgument,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from "graphql";

/**
 * Refuses arguments in which a text holds NUL, before a resolver meets them: PostgreSQL has no such text and SQLite
 * would end it there, so that it would be a bug on one and another text on the other.
 */
export function withCheckedTexts(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.args.some(mayHoldText)) continue;
      if (field.resolve) field.resolve = checked(field.resolve);
      if (field.subscribe) field.subscribe = checked(field.subscribe);
    }
  }
  return schema;
}

const TEXTS: readonly string[] = ["String", "ID", "_Any"];

function mayHoldText({ type }: GraphQLArgument): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) || TEXTS.includes(named.name);
}

function checked(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return (root, given, context, info) => {
    if (holdsNul(given)) throw badText();
    return resolve(root, given, context, info);
  };
}

function holdsNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\u0000");
  return typeof value === "object" && value !== null && Object.values(value).some(holdsNul);
}

function badText(): GraphQLError {
  const message = "A text holds the character NUL (U+0000). Leave it out.";
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}
