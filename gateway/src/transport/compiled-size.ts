import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import { getClientOperation } from "../plan/client-operation.js";
import { collectFields } from "../plan/collect-fields.js";

/**
 * How many fields graphql-jit would write code for: those of every object type an interface or union may be, and
 * below each of them again. Interfaces within interfaces multiply, so counting stops beyond `most`.
 */
export function compiledSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  most: number,
): number {
  const { definition, fragments } = getClientOperation(document, operationName);
  let size = 0;
  const count = (type: GraphQLNamedType | undefined, sets: readonly SelectionSetNode[]): void => {
    const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    for (const object of objects) {
      const applies = (name: string) => {
        const condition = schema.getType(name);
        return name === object.name || (isAbstractType(condition) && schema.isSubType(condition, object));
      };
      for (const { field, sets: inner } of collectFields(sets, fragments, applies)) {
        size++;
        if (size > most) return;
        const returned = object.getFields()[field.name.value]?.type;
        if (returned !== undefined && inner.length > 0) count(getNamedType(returned), inner);
      }
    }
  };
  count(schema.getRootType(definition.operation) ?? undefined, [definition.selectionSet]);
  return size;
}
