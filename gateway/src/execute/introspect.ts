import { type DocumentNode, executeSync, type GraphQLSchema, Kind } from "graphql";
import type { ClientOperation } from "../plan/client-operation.js";
import type { CollectedField } from "../plan/collect-fields.js";
import type { PrivateNames } from "../plan/private-names.js";
import type { Step } from "./execution.js";

/** A step that answers `__schema` and `__type` from the schema clients see; undefined where neither is asked for. */
export function compileIntrospection(
  schema: GraphQLSchema,
  { definition, fragments }: ClientOperation,
  fields: readonly CollectedField[],
  names: PrivateNames,
): Step | undefined {
  const asked = fields.filter(({ field }) => field.name.value === "__schema" || field.name.value === "__type");
  if (asked.length === 0) return undefined;
  const selections = asked.flatMap(({ field, sets }) => sets.map((selectionSet) => ({ ...field, selectionSet })));
  const operation = { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };

  return (execution) => {
    const { data, errors } = executeSync({ schema, document, variableValues: execution.variables.raw });
    for (const { responseKey } of asked) execution.data[names.planKey(responseKey)] = data?.[responseKey];
    for (const error of errors ?? []) execution.errors.add(error.message, error.path, error.extensions, error);
  };
}
