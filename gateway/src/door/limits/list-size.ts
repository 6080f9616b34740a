import {
  type FieldNode,
  type GraphQLField,
  getNullableType,
  isListType,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";

/** How long lists are taken to be where the request does not say. */
export interface ListSizes {
  /** Rows of a page, where neither `first` nor `last` is given and the schema names no default. */
  page: number;
  /** Members of a list without pages of which its owner does not say how long it is (`@listSize(assumedSize:)`). */
  list: number;
  /** What is known better, by `Type.field`: a length, or the argument that holds a key for each member. */
  declared: Readonly<Record<string, number | string>>;
}

export const defaultListSizes: ListSizes = { page: 20, list: 5, declared: { "Query.nodes": "ids" } };

export type Variables = { readonly [name: string]: unknown };

/** A number that may depend on the variables of a request. */
export type Size = (variables: Variables) => number;

/** How many members the field has, or how many rows its page; null for a single object. */
export function sizeOf(
  field: FieldNode,
  parentName: string,
  definition: GraphQLField<unknown, unknown>,
  sizes: ListSizes,
): Size | null {
  const given = (name: string) => field.arguments?.find((argument) => argument.name.value === name)?.value;
  const paging = definition.args.filter(({ name }) => name === "first" || name === "last");
  if (paging.length > 0) {
    const fallback = paging.map(({ defaultValue }) => defaultValue).find((value) => typeof value === "number");
    return pageSize(paging.map(({ name }) => given(name)).filter(isGiven), fallback ?? sizes.page);
  }
  if (!isListType(getNullableType(definition.type))) return null;
  const assumed = definition.extensions.assumedSize as number | undefined;
  const declared = sizes.declared[`${parentName}.${field.name.value}`] ?? assumed ?? sizes.list;
  return typeof declared === "number" ? () => declared : keyCount(given(declared), sizes.list);
}

/** What is not a number of rows is refused by the owner of the list; a page below zero holds nothing. */
function pageSize(values: readonly ValueNode[], fallback: number): Size {
  return (variables) => {
    const numbers = values
      .map((value) => valueFromASTUntyped(value, variables))
      .filter((value) => typeof value === "number");
    return numbers.length === 0 ? fallback : Math.max(0, ...numbers);
  };
}

function keyCount(value: ValueNode | undefined, fallback: number): Size {
  return (variables) => {
    const keys = value && valueFromASTUntyped(value, variables);
    return Array.isArray(keys) ? keys.length : fallback;
  };
}

function isGiven(value: ValueNode | undefined): value is ValueNode {
  return value !== undefined;
}
