import { buildSchema, type GraphQLFieldConfig, type GraphQLSchema, isObjectType } from "graphql";
import type { RequestScope } from "../../transport/transport.js";

type Field = Partial<Pick<GraphQLFieldConfig<unknown, RequestScope>, "resolve" | "subscribe">>;

/** A schema whose fields, named as "Type.field", resolve as given; the context is the request's scope. */
export function executableSchema(sdl: string, fields: Record<string, Field>): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const [coordinate, behaviour] of Object.entries(fields)) {
    const [typeName = "", fieldName = ""] = coordinate.split(".");
    const type = schema.getType(typeName);
    if (isObjectType(type)) Object.assign(type.getFields()[fieldName]!, behaviour);
  }
  return schema;
}
