import { type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from "graphql";

/** A field the client selected, as it is planned. */
export interface PlannedField {
  responseKey: string;
  /** The key it has in the plan's data. */
  planKey: string;
  /** As the planner reads it, with all that is selected below. */
  node: FieldNode;
  /** Where the objects below it stand; undefined for a leaf. */
  place: Place | undefined;
}

/** Fields by response key. */
export type PlannedFields = ReadonlyMap<string, PlannedField>;

/** What is asked where only the type matters. */
export const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/** A place of the answer where objects stand, and all that the client asks of them there. */
export class Place {
  constructor(
    /** Asked of every object here. */
    readonly own: PlannedFields,
    /** Asked of the objects of one type, on top. */
    readonly byType: ReadonlyMap<string, PlannedFields>,
  ) {}

  /** The field an object of the type has under the client's name. */
  byResponseKey(typename: string, responseKey: string): PlannedField | undefined {
    return this.own.get(responseKey) ?? this.byType.get(typename)?.get(responseKey);
  }

  /** The field an object of the type has under the plan's name. Where the type is not known, it may be any. */
  byPlanKey(typename: string | undefined, planKey: string): PlannedField | undefined {
    return this.#fields(typename).find((field) => field.planKey === planKey);
  }

  /** The same by the client's name, where the type may not be known. */
  anyByResponseKey(typename: string | undefined, responseKey: string): PlannedField | undefined {
    return this.#fields(typename).find((field) => field.responseKey === responseKey);
  }

  /** What the planner reads; `__typename` alone where nothing is left. */
  get selectionSet(): SelectionSetNode {
    const selections: SelectionNode[] = [...this.own.values()].map(({ node }) => node);
    for (const [name, fields] of this.byType) selections.push(onType(name, fields));
    return { kind: Kind.SELECTION_SET, selections: selections.length === 0 ? [TYPENAME] : selections };
  }

  #fields(typename: string | undefined): PlannedField[] {
    const byType = typename === undefined ? [...this.byType.values()] : [this.byType.get(typename) ?? new Map()];
    return [this.own, ...byType].flatMap((fields) => [...fields.values()]);
  }
}

function onType(name: string, fields: PlannedFields): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...fields.values()].map(({ node }) => node) },
  };
}
