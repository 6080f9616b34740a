import {
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Fragments } from "./client-operation.js";
import { getOrMake } from "./get-or-make.js";
import { type PrivateNames, planKeyOf } from "./private-names.js";

/** Fields by response key, with all that is selected below them; `__typename` stands for all its aliases. */
type Fields = Map<string, { field: FieldNode; sets: SelectionSetNode[] }>;

/** Fragments within fragments may multiply; what comes to more fields than this is no question but an attack. */
const MOST_FIELDS = 10_000;

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * Writes selections in the one form the planner is sure to understand: each key once, under its private name; fields
 * that belong to the type itself first, then one fragment for each object type that has more; no fragment on another
 * interface or union, no named fragment, no condition.
 */
export class SelectionNormalizer {
  #fields = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Fragments,
    readonly names: PrivateNames,
  ) {}

  /** The normal form of what is selected on the type; `__typename` alone where nothing is left. */
  normalize(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): SelectionSetNode {
    const own: Fields = new Map();
    const byType = new Map<string, Fields>();
    const possible = this.#possible(type);
    const opened = new Set<string>();
    const walk = (set: SelectionSetNode, among: ReadonlySet<string>): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          if (among.size === possible.size && hasField(type, selection)) this.#add(own, selection);
          else for (const name of among) this.#add(getOrMake(byType, name, newFields), selection);
          continue;
        }
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
        if (fragment === undefined) continue;
        const condition = fragment.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
        const inner = condition ? among.intersection(this.#possible(condition)) : among;
        if (inner.size === 0) continue;
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const opening = `${selection.name.value} ${[...inner].join(" ")}`;
          if (opened.has(opening)) continue;
          opened.add(opening);
        }
        walk(fragment.selectionSet, inner);
      }
    };
    for (const set of sets) walk(set, possible);

    const selections: SelectionNode[] = this.#print(type, own);
    for (const [name, fields] of byType) {
      const objectType = this.schema.getType(name);
      if (isObjectType(objectType)) selections.push(onType(name, this.#print(objectType, fields)));
    }
    return { kind: Kind.SELECTION_SET, selections: selections.length === 0 ? [TYPENAME] : selections };
  }

  /** The normal form of one field of the type. Throws a `GraphQLError` when all that was asked comes to too many. */
  normalizeField(type: GraphQLCompositeType, field: FieldNode, sets: readonly SelectionSetNode[]): FieldNode {
    if (++this.#fields > MOST_FIELDS) throw tooManyFields();
    const planKey = planKeyOf(field, takesArguments(type, field), this.names);
    const { alias: _alias, selectionSet: _selectionSet, directives: _directives, ...bare } = field;
    const renamed =
      planKey === field.name.value ? bare : { ...bare, alias: { kind: Kind.NAME, value: planKey } as const };
    const returned = fieldType(type, field);
    return isCompositeType(returned) ? { ...renamed, selectionSet: this.normalize(returned, sets) } : renamed;
  }

  #print(type: GraphQLCompositeType, fields: Fields): FieldNode[] {
    return [...fields.values()].map(({ field, sets }) => this.normalizeField(type, field, sets));
  }

  #add(fields: Fields, field: FieldNode): void {
    const responseKey = field.name.value === "__typename" ? "__typename" : (field.alias?.value ?? field.name.value);
    const known = getOrMake(fields, responseKey, () => ({ field, sets: [] as SelectionSetNode[] }));
    if (field.selectionSet !== undefined) known.sets.push(field.selectionSet);
  }

  #possible(type: GraphQLNamedType): ReadonlySet<string> {
    if (!isAbstractType(type)) return new Set([type.name]);
    return new Set(this.schema.getPossibleTypes(type).map(({ name }) => name));
  }
}

function tooManyFields(): GraphQLError {
  return new GraphQLError(`The operation comes to more than ${MOST_FIELDS} fields. Ask for less at a time.`, {
    extensions: { code: "PLAN_TOO_LARGE" },
  });
}

function newFields(): Fields {
  return new Map();
}

function hasField(type: GraphQLCompositeType, field: FieldNode): boolean {
  return field.name.value === "__typename" || fieldType(type, field) !== undefined;
}

function takesArguments(type: GraphQLCompositeType, field: FieldNode): boolean {
  return "getFields" in type && (type.getFields()[field.name.value]?.args.length ?? 0) > 0;
}

function fieldType(type: GraphQLCompositeType, field: FieldNode): GraphQLNamedType | undefined {
  if (!("getFields" in type)) return undefined;
  const definition = type.getFields()[field.name.value];
  return definition && getNamedType(definition.type);
}

function onType(name: string, selections: readonly SelectionNode[]): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}
