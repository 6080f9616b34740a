import fc from "fast-check";
import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
} from "graphql";
import { ALIASES } from "./pools.js";
import type { Selection } from "./tree.js";
import { argumentsOf, guards } from "./values.js";

/** How many shared fragments an operation may have. */
export const SHARED_FRAGMENTS = 2;

function sometimes(...values: string[]): fc.Arbitrary<string | undefined> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );
}

const typename: fc.Arbitrary<Selection> = fc.record({
  is: fc.constant("field" as const),
  name: fc.constant("__typename"),
  alias: sometimes("kind", "a"),
  args: fc.constant([]),
  guards,
  selections: fc.constant([]),
});

const spread: fc.Arbitrary<Selection> = fc.record({
  is: fc.constant("spread" as const),
  shared: fc.nat({ max: SHARED_FRAGMENTS - 1 }),
  guards,
});

/** Makes selection sets of a schema; arbitraries are made once for each type and depth. */
export class Selections {
  private readonly made = new Map<string, fc.Arbitrary<Selection[]>>();
  private readonly composites: GraphQLCompositeType[];

  constructor(private readonly schema: GraphQLSchema) {
    const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
    this.composites = types.filter(isCompositeType);
  }

  /** Selections on a type, at most so many levels deep; maybe wrong to merge with each other until repaired. */
  of(type: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection[]> {
    const key = `${type.name} ${depth}`;
    const known = this.made.get(key);
    if (known) return known;
    const arbitrary = fc.array(this.oneOf(type, depth), { minLength: 1, maxLength: depth > 2 ? 3 : 4 });
    this.made.set(key, arbitrary);
    return arbitrary;
  }

  private oneOf(type: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection> {
    const options: fc.WeightedArbitrary<Selection>[] = [{ weight: 1, arbitrary: typename }];
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const joins = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    if (leaves.length > 0) options.push({ weight: 6, arbitrary: this.anyField(type, leaves, 0) });
    if (depth > 0 && joins.length > 0) options.push({ weight: 9, arbitrary: this.anyField(type, joins, depth - 1) });
    if (depth > 0) options.push({ weight: fields.length > 0 ? 3 : 9, arbitrary: this.fragment(type, depth) });
    if (depth > 0) options.push({ weight: 1, arbitrary: spread });
    return fc.oneof(...options);
  }

  private anyField(
    type: GraphQLCompositeType,
    fields: GraphQLField<unknown, unknown>[],
    depth: number,
  ): fc.Arbitrary<Selection> {
    return fc.oneof(...fields.map((field) => this.field(type, field, depth)));
  }

  private field(
    owner: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
  ): fc.Arbitrary<Selection> {
    const type = getNamedType(field.type);
    return fc.record({
      is: fc.constant("field" as const),
      name: fc.constant(field.name),
      alias: sometimes(...ALIASES),
      args: argumentsOf(`${owner.name}.${field.name}`, field.args),
      guards,
      selections: isCompositeType(type) ? this.later(type, depth) : fc.constant([]),
    });
  }

  private fragment(type: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection> {
    const overlapping = this.composites.filter((other) => doTypesOverlap(this.schema, type, other));
    return fc.oneof(
      ...[type, ...overlapping].map((on, index) =>
        fc.record({
          is: fc.constant("fragment" as const),
          on: fc.constant(index === 0 ? undefined : on.name),
          named: fc.boolean(),
          guards,
          selections: this.later(on, depth - 1),
        }),
      ),
    );
  }

  /** Types refer to each other, so what is inside is made when it is needed. */
  private later(type: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection[]> {
    return fc.constant(null).chain(() => this.of(type, depth));
  }
}
