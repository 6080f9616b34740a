import type { FetchRewrite, RequiresSelection } from "@graphql-hive/router-query-planner";
import { compileRewrites } from "../plan/rewrites.js";
import type { TypeIndex } from "../plan/type-index.js";
import { compileParts, copyParts, type Part, type Tally } from "./representation-parts.js";
import type { Row } from "./row.js";

/** What a subgraph is told to recognise an entity by. */
export interface Representation {
  value: Row;
  /** Equal for equal representations of one fetch. */
  identity: string;
  /** A required field was never answered. */
  isPartial: boolean;
}

/** Null where the object holds nothing to be recognised by: every key is null. */
export type Represent = (entity: Row) => Representation | null;

/** Compiles what a fetch requires of the objects it completes. */
export function compileRepresent(
  requires: readonly RequiresSelection[],
  inputRewrites: readonly FetchRewrite[],
  types: TypeIndex,
): Represent {
  const parts = compileParts(requires, types);
  const rewrite = compileRewrites(inputRewrites, types);
  const byAnyKey: Represent = (entity) => {
    const typename = entity.__typename;
    if (typeof typename !== "string") return null;
    const value: Row = { __typename: typename };
    const tally: Tally = {
      identity: typename,
      isPartial: false,
      hasValue: false,
      isOfAskedType: false,
      wantsFields: false,
    };
    copyParts(entity, value, parts, tally, types);
    const isTypeEnough = tally.isOfAskedType && !tally.wantsFields;
    if (!tally.hasValue && !isTypeEnough) return null;
    rewrite?.(value);
    return { value, identity: tally.identity, isPartial: tally.isPartial };
  };
  const only = rewrite === null ? onlyKeyOf(parts) : undefined;
  return only === undefined ? byAnyKey : byOneKey(only, byAnyKey);
}

/** One object type, known by one field of its own. */
interface OneKey {
  typename: string;
  key: string;
}

function onlyKeyOf(parts: readonly Part[]): OneKey | undefined {
  const [fragment, secondFragment] = parts;
  if (fragment?.kind !== "fragment" || secondFragment !== undefined || fragment.names.size !== 1) return undefined;
  const [field, secondField] = fragment.parts;
  if (field?.kind !== "field" || secondField !== undefined || field.inner !== undefined) return undefined;
  return field.from === field.to && !field.isInherited ? { typename: fragment.condition, key: field.to } : undefined;
}

/** Most entities are known by one text, which is then their identity too. */
function byOneKey({ typename, key }: OneKey, byAnyKey: Represent): Represent {
  return (entity) => {
    const id = entity[key];
    if (typeof id !== "string" || entity.__typename !== typename) return byAnyKey(entity);
    const value: Row = { __typename: typename };
    value[key] = id;
    return { value, identity: id, isPartial: false };
  };
}
