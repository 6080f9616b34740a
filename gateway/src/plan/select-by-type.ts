import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { Fragments } from "./client-operation.js";
import { getOrMake } from "./get-or-make.js";

/** A response key and what is selected below it. */
export interface SelectedField {
  field: FieldNode;
  sets: SelectionSetNode[];
}

/** Fields by response key; `__typename` stands for all its aliases. */
export type SelectedFields = Map<string, SelectedField>;

/** What is selected at one place: of every object, and of the objects of each type. No key is in both. */
export interface SelectedByType {
  own: SelectedFields;
  byType: Map<string, SelectedFields>;
}

/** Opens all fragments on a type. What applies to every object it may be, and is a field of its own, is its own. */
export function selectByType(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): SelectedByType {
  const selected: SelectedByType = { own: new Map(), byType: new Map() };
  const possible = possibleTypes(schema, type);
  const opened = new Set<string>();
  const walk = (set: SelectionSetNode, among: ReadonlySet<string>): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (among.size === possible.size && hasField(type, selection)) add(selected.own, selection);
        else for (const name of among) add(fieldsOf(selected, name), selection);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const inner = condition ? among.intersection(possibleTypes(schema, condition)) : among;
      if (inner.size === 0) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        // A second time it would bring nothing new, and fragments of fragments could be opened without end.
        const opening = `${selection.name.value} ${[...inner].join(" ")}`;
        if (opened.has(opening)) continue;
        opened.add(opening);
      }
      walk(fragment.selectionSet, inner);
    }
  };
  for (const set of sets) walk(set, possible);

  spread(selected, possible);
  return selected;
}

/** A key that some type selects more of is selected type by type. */
function spread(selected: SelectedByType, possible: ReadonlySet<string>): void {
  const { own, byType } = selected;
  for (const [key, { field, sets }] of [...own]) {
    if (![...byType.values()].some((fields) => fields.has(key))) continue;
    own.delete(key);
    for (const name of possible) {
      const fields = fieldsOf(selected, name);
      fields.set(key, { field, sets: [...sets, ...(fields.get(key)?.sets ?? [])] });
    }
  }
}

function add(fields: SelectedFields, field: FieldNode): void {
  const name = field.name.value;
  const key = name === "__typename" ? name : (field.alias?.value ?? name);
  const known = getOrMake(fields, key, () => ({ field, sets: [] as SelectionSetNode[] }));
  if (field.selectionSet !== undefined) known.sets.push(field.selectionSet);
}

function fieldsOf({ byType }: SelectedByType, name: string): SelectedFields {
  return getOrMake(byType, name, () => new Map());
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLNamedType): ReadonlySet<string> {
  if (!isAbstractType(type)) return new Set([type.name]);
  return new Set(schema.getPossibleTypes(type).map(({ name }) => name));
}

function hasField(type: GraphQLCompositeType, { name }: FieldNode): boolean {
  return name.value === "__typename" || ("getFields" in type && type.getFields()[name.value] !== undefined);
}
