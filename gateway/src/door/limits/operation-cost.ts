import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from "graphql";
import { type ListSizes, type Size, sizeOf } from "./list-size.js";

/** What an operation may cost with these variables: about one for each object it could fetch. */
export type Cost = Size;

/** A command does more than it shows. */
const MUTATION_COST = 10;
/** The whole schema is a large answer. */
const INTROSPECTION_COST = 100;

/**
 * Compiles the cost of a valid operation, so that a request only puts its variables in. A list counts its length times
 * what stands below it; a page counts its rows, and sizes the lists directly below it. Branches that exclude each other
 * count both: the cost is an upper bound, never what was spent.
 */
export function compileCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  sizes: ListSizes,
): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  /** `page` is how many rows the page holds whose selection this is; null elsewhere. */
  function ofSet(set: SelectionSetNode, type: GraphQLNamedType, page: Size | null): Cost {
    const costs = set.selections.map((selection): Cost => {
      if (selection.kind === Kind.FIELD) return ofField(selection, type, page);
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
      const condition = fragment.typeCondition && typeFromAST(schema, fragment.typeCondition);
      return ofSet(fragment.selectionSet, condition ?? type, page);
    });
    return (variables) => costs.reduce((sum, cost) => sum + cost(variables), 0);
  }

  function ofField(field: FieldNode, parent: GraphQLNamedType, page: Size | null): Cost {
    const name = field.name.value;
    if (name === "__schema" || name === "__type") return () => INTROSPECTION_COST;
    const definition = fieldOf(parent, name);
    const type = definition && getNamedType(definition.type);
    if (!type || !field.selectionSet || !isCompositeType(type)) return free;
    const cost = ofObjects(field.selectionSet, type, sizeOf(field, parent.name, definition, sizes), {
      isList: isListType(getNullableType(definition.type)),
      page,
    });
    return parent === schema.getMutationType() ? (variables) => MUTATION_COST + cost(variables) : cost;
  }

  function ofObjects(
    set: SelectionSetNode,
    type: GraphQLNamedType,
    size: Size | null,
    { isList, page }: { isList: boolean; page: Size | null },
  ): Cost {
    if (!isList) {
      const below = ofSet(set, type, size);
      return (variables) => (size?.(variables) ?? 1) + below(variables);
    }
    const below = ofSet(set, type, null);
    if (page) return (variables) => page(variables) * below(variables);
    return (variables) => size!(variables) * (1 + below(variables));
  }

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation)!, null);
}

const free: Cost = () => 0;

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
