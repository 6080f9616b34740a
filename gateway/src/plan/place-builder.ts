import {
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  print,
  type SelectionSetNode,
} from "graphql";
import { type AccessView, openView } from "../authorise/access-view.js";
import { withoutDenied } from "../authorise/without-denied.js";
import type { Fragments } from "./client-operation.js";
import { getOrMake } from "./get-or-make.js";
import { Place, type PlannedField } from "./place.js";
import type { PrivateNames } from "./private-names.js";
import { type SelectedField, type SelectedFields, selectByType } from "./select-by-type.js";

/** Fragments within fragments may multiply; what comes to more fields than this is no question but an attack. */
const MOST_FIELDS = 10_000;

/** A field before it is known whether its key means the same on every type. */
interface Draft {
  bare: FieldNode;
  baseKey: string;
  place: Place | undefined;
}

/**
 * Brings selections into the one form the planner is sure to understand: each key once and under a private name where
 * it needs one; fields of the place itself, then one fragment for each object type that has more; no fragment on
 * another interface or union, no named fragment, no condition; and no key that means one thing on one type and
 * something else on another.
 */
export class PlaceBuilder {
  #fields = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Fragments,
    readonly names: PrivateNames,
    readonly view: AccessView = openView(schema),
  ) {}

  /** Throws a `GraphQLError` when all that was asked comes to too many fields. */
  build(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Place {
    const { own, byType } = withoutDenied(selectByType(this.schema, this.fragments, type, sets), type, this.view);
    const meanings = new Map<string, string[]>();
    const plan = (of: GraphQLCompositeType, fields: SelectedFields) =>
      new Map([...fields].map(([key, selected]) => [key, this.#plan(of, key, selected, meanings)]));

    const planned = new Map<string, Map<string, PlannedField>>();
    const plannedOwn = plan(type, own);
    for (const [name, fields] of byType) {
      const objectType = this.schema.getType(name);
      if (isObjectType(objectType)) planned.set(name, plan(objectType, fields));
    }
    return new Place(plannedOwn, planned);
  }

  /** `meanings` lists, for each key, the different things it means at this place. */
  #plan(
    type: GraphQLCompositeType,
    responseKey: string,
    { field, sets }: SelectedField,
    meanings: Map<string, string[]>,
  ): PlannedField {
    if (++this.#fields > MOST_FIELDS) throw tooManyFields();
    const definition = "getFields" in type ? type.getFields()[field.name.value] : undefined;
    const draft = this.#draft(responseKey, field, sets, definition);

    const known = getOrMake(meanings, responseKey, () => []);
    const meaning = `${draft.baseKey} ${definition?.type} ${print(draft.bare)}`;
    if (!known.includes(meaning)) known.push(meaning);
    const nth = known.indexOf(meaning) + 1;
    const planKey = nth === 1 ? draft.baseKey : this.names.planKey(`${nth}_${responseKey}`);
    const alias = { kind: Kind.NAME, value: planKey } as const;
    const node = planKey === field.name.value ? draft.bare : { ...draft.bare, alias };
    return { responseKey, planKey, node, place: draft.place };
  }

  #draft(
    responseKey: string,
    field: FieldNode,
    sets: readonly SelectionSetNode[],
    definition: GraphQLField<unknown, unknown> | undefined,
  ): Draft {
    const { alias: _alias, selectionSet: _selectionSet, directives: _directives, ...leaf } = field;
    const isPlain = responseKey === field.name.value && (definition?.args.length ?? 0) === 0;
    const baseKey = isPlain ? responseKey : this.names.planKey(responseKey);
    const returned = definition && getNamedType(definition.type);
    if (!isCompositeType(returned)) return { bare: leaf, baseKey, place: undefined };
    const place = this.build(returned, sets);
    return { bare: { ...leaf, selectionSet: place.selectionSet }, baseKey, place };
  }
}

function tooManyFields(): GraphQLError {
  return new GraphQLError(`The operation comes to more than ${MOST_FIELDS} fields. Ask for less at a time.`, {
    extensions: { code: "PLAN_TOO_LARGE" },
  });
}
