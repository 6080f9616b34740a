import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
} from "graphql";
import type { FieldSelection, FragmentSelection, OperationTree, Selection } from "./tree.js";

/** What stands under each response key of one merged selection set. */
type Scope = Map<string, Entry>;

interface Entry {
  occupants: Occupant[];
  inside: Scope;
}

interface Occupant {
  parent: GraphQLCompositeType;
  /** Field and arguments, as text. */
  asks: string;
  type: string;
}

/** The same operation made valid: keys that cannot merge are renamed, spreads that cannot apply are dropped. */
export function repaired(schema: GraphQLSchema, tree: OperationTree): OperationTree {
  const shared = tree.shared.map(({ on, selections }, index) => {
    const repair = new Repair(schema, [], `f${index}_`);
    return { on, selections: repair.selections(composite(schema, on), selections, new Map()) };
  });
  const root = tree.kind === "query" ? schema.getQueryType()! : schema.getMutationType()!;
  const sharedTypes = shared.map(({ on }) => composite(schema, on));
  const repair = new Repair(schema, sharedTypes, "");
  return { kind: tree.kind, shared, selections: repair.selections(root, tree.selections, new Map()) };
}

class Repair {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly sharedTypes: readonly GraphQLCompositeType[],
    private readonly prefix: string,
  ) {}

  selections(parent: GraphQLCompositeType, selections: readonly Selection[], scope: Scope): Selection[] {
    const kept = selections.flatMap((one) => this.selection(parent, one, scope));
    return kept.length > 0 ? kept : [this.field(parent, bareTypename, scope)];
  }

  private selection(parent: GraphQLCompositeType, selection: Selection, scope: Scope): Selection[] {
    if (selection.is === "field") return [this.field(parent, selection, scope)];
    if (selection.is === "fragment") return [this.fragment(parent, selection, scope)];
    const on = this.sharedTypes[selection.shared];
    return on && doTypesOverlap(this.schema, parent, on) ? [selection] : [];
  }

  private fragment(parent: GraphQLCompositeType, fragment: FragmentSelection, scope: Scope): FragmentSelection {
    const type = fragment.on === undefined ? parent : composite(this.schema, fragment.on);
    return { ...fragment, selections: this.selections(type, fragment.selections, scope) };
  }

  private field(parent: GraphQLCompositeType, field: FieldSelection, scope: Scope): FieldSelection {
    const definition = isUnionType(parent) ? undefined : parent.getFields()[field.name];
    const type = definition ? String(definition.type) : "String!";
    const occupant = { parent, asks: `${field.name} ${JSON.stringify(field.args)}`, type };
    let key = this.prefix + (field.alias ?? field.name);
    while (scope.get(key)?.occupants.some((other) => !mayMerge(occupant, other))) key += "_";
    const entry: Entry = scope.get(key) ?? { occupants: [], inside: new Map() };
    scope.set(key, entry);
    entry.occupants.push(occupant);

    const alias = key === field.name ? undefined : key;
    const named = definition && getNamedType(definition.type);
    if (!named || !isCompositeType(named)) return { ...field, alias };
    const inner = new Repair(this.schema, this.sharedTypes, "");
    return { ...field, alias, selections: inner.selections(named, field.selections, entry.inside) };
  }
}

const bareTypename: FieldSelection = {
  is: "field",
  name: "__typename",
  alias: undefined,
  args: [],
  guards: [],
  selections: [],
};

function mayMerge(one: Occupant, other: Occupant): boolean {
  if (one.type !== other.type) return false;
  const apart = isObjectType(one.parent) && isObjectType(other.parent) && one.parent !== other.parent;
  return apart || one.asks === other.asks;
}

function composite(schema: GraphQLSchema, name: string): GraphQLCompositeType {
  const type = schema.getType(name);
  if (!isCompositeType(type)) throw new Error(`${name} has no fields`);
  return type;
}
