import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** What arguments are filled with. */
export interface Pools {
  ids: readonly string[];
  texts: readonly string[];
}

const DEPTH = 7;
const MOST_FIELDS = 250;

/**
 * Operations that ask for all they can reach: every root field in turn, or those of these names, from random records.
 * The same seed gives the same.
 */
export function generateOperations(
  apiSdl: string,
  pools: Pools,
  count: number,
  seed: number,
  rootNames?: readonly string[],
): string[] {
  const schema = buildSchema(apiSdl, { assumeValidSDL: true });
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(
    (field) => (rootNames?.includes(field.name) ?? true) && argumentsOf(field, pools, () => 0) !== null,
  );
  return Array.from({ length: count }, (_, n) => {
    const draw = numbersFrom(seed + n);
    const left = { fields: MOST_FIELDS };
    return `{ ${selectField(roots[n % roots.length]!, schema, pools, draw, DEPTH, left)} }`;
  });
}

type Draw = (below: number) => number;
interface Left {
  fields: number;
}

function selectField(
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  pools: Pools,
  draw: Draw,
  depth: number,
  left: Left,
): string {
  const given = argumentsOf(field, pools, draw);
  const type = getNamedType(field.type);
  if (given === null || left.fields <= 0) return "";
  left.fields -= 1;
  if (isLeafType(type)) return `${field.name}${given}`;
  const below = depth > 0 ? selectType(type, schema, pools, draw, depth - 1, left) : "";
  return `${field.name}${given} { __typename ${below} }`;
}

function selectType(
  type: GraphQLNamedType,
  schema: GraphQLSchema,
  pools: Pools,
  draw: Draw,
  depth: number,
  left: Left,
): string {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    const chosen = [possible[draw(possible.length)]!, possible[draw(possible.length)]!];
    return [...new Set(chosen)]
      .map((each) => `... on ${each.name} { __typename ${selectType(each, schema, pools, draw, depth, left)} }`)
      .join(" ");
  }
  if (!isObjectType(type)) return "";
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const others = fields.filter((field) => !leaves.includes(field));
  // Both the way to records and their parts: edges and nodes always, of other objects a few.
  const followed = others.filter(({ name }) => ["edges", "node"].includes(name) || draw(3) > 0);
  const all = [...leaves, ...followed];
  // Each gets its share of what is left: else the first way that is followed would be the only one.
  const written = all.map((field, at) => {
    const share = Math.ceil(left.fields / (all.length - at));
    const own = { fields: share };
    const text = selectField(field, schema, pools, draw, depth, own);
    left.fields -= share - own.fields;
    return text;
  });
  return written.join(" ");
}

/** The arguments written out, ids of the type that is given where there are such; null where one cannot be filled. */
function argumentsOf(field: GraphQLField<unknown, unknown>, pools: Pools, draw: Draw): string | null {
  const written: string[] = [];
  const given = getNamedType(field.type).name;
  const fitting = pools.ids.filter((id) => id.startsWith(`${given}_`));
  const among = fitting.length > 0 ? { ...pools, ids: fitting } : pools;
  for (const argument of field.args) {
    const value =
      argument.name === "first"
        ? "5"
        : isNonNullType(argument.type) && argument.defaultValue === undefined
          ? writeValue(argument, argument.type, among, draw)
          : "";
    if (value === null) return null;
    if (value !== "") written.push(`${argument.name}: ${value}`);
  }
  return written.length === 0 ? "" : `(${written.join(", ")})`;
}

function writeValue(argument: GraphQLArgument, type: GraphQLInputType, pools: Pools, draw: Draw): string | null {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items = Array.from({ length: 5 }, () => writeValue(argument, bare.ofType, pools, draw));
    return items.includes(null) ? null : `[${items.join(", ")}]`;
  }
  if (isInputObjectType(bare)) return null;
  if (isEnumType(bare)) return bare.getValues()[draw(bare.getValues().length)]!.name;
  if (bare.name === "Int" || bare.name === "Float") return String(2021 + draw(6));
  if (bare.name === "Boolean") return draw(2) ? "true" : "false";
  if (bare.name === "PlainDate") return '"2026-11-23"';
  const pool = bare.name === "ID" ? pools.ids : argument.name === "period" ? ["2026-Q3", "2025"] : pools.texts;
  return JSON.stringify(pool[draw(pool.length)]);
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
