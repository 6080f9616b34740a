import {
  type GraphQLAbstractType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import { type AccessView, openView } from "../authorise/access-view.js";
import type { Fragments } from "../plan/client-operation.js";
import { type CollectedField, collectFields } from "../plan/collect-fields.js";
import { Place } from "../plan/place.js";
import type { PrivateNames } from "../plan/private-names.js";
import { completeLeaf } from "./complete-leaf.js";
import { completeList } from "./complete-list.js";
import { compileObject, type ProjectedField, type ProjectObject } from "./complete-object.js";
import { type Complete, MISSING } from "./completion.js";
import { deniedField } from "./denied-field.js";
import { reportHere } from "./report-here.js";
import { isInheritedName, isRow } from "./row.js";

/** What is selected of the objects at a place, and how it was planned. */
export interface Selected {
  sets: readonly SelectionSetNode[];
  place: Place;
}

const NOWHERE = new Place(new Map(), new Map());

/** Compiles what the client selected into functions that build exactly that, with nulls as the specification has them. */
export class Projection {
  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Fragments,
    readonly names: PrivateNames,
    readonly view: AccessView = openView(schema),
  ) {}

  /** The fields selected on an object of this type; an interface stands for an object not known more closely. */
  fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType, { sets, place }: Selected): ProjectedField[] {
    return collectFields(sets, this.fragments, (name) => name === type.name || this.#isA(type, name)).flatMap(
      (field) => this.#compileField(type, field, place) ?? [],
    );
  }

  #compileField(
    type: GraphQLObjectType | GraphQLInterfaceType,
    { field, responseKey, sets }: CollectedField,
    place: Place,
  ): ProjectedField | undefined {
    const name = field.name.value;
    const definition = type.getFields()[name];
    const coordinate = `${type.name}.${name}`;
    if (definition === undefined) return name.startsWith("__") ? this.#compileMeta(type, responseKey, name) : undefined;
    const isNonNull = isNonNullType(definition.type);
    const denied = isObjectType(type) ? this.view.denialOf(type.name, name) : this.view.strictDenialOf(type.name, name);
    if (denied) return deniedField(responseKey, denied, isNonNull);
    const planned = place.byResponseKey(type.name, responseKey) ?? place.anyByResponseKey(undefined, responseKey);
    if (planned === undefined) return undefined;
    const { planKey } = planned;
    return {
      responseKey,
      planKey,
      isInherited: isInheritedName(planKey),
      isNonNull,
      coordinate,
      complete: this.#complete(definition.type, { sets, place: planned.place ?? NOWHERE }, coordinate),
      typename: undefined,
    };
  }

  #compileMeta(type: GraphQLObjectType | GraphQLInterfaceType, responseKey: string, name: string): ProjectedField {
    return {
      responseKey,
      planKey: name === "__typename" ? name : this.names.planKey(responseKey),
      isInherited: false,
      isNonNull: name !== "__type",
      coordinate: `${type.name}.${name}`,
      complete: completeMeta,
      typename: name === "__typename" && isObjectType(type) ? type.name : undefined,
    };
  }

  #complete(type: GraphQLOutputType, selected: Selected, coordinate: string): Complete {
    if (isNonNullType(type)) return this.#complete(type.ofType, selected, coordinate);
    if (isListType(type)) {
      return completeList(this.#complete(type.ofType, selected, coordinate), isNonNullType(type.ofType), coordinate);
    }
    if (isLeafType(type)) return completeLeaf(type);
    return isObjectType(type)
      ? this.#completeObject(type, selected, coordinate)
      : this.#completeAbstract(type, selected, coordinate);
  }

  #completeObject(type: GraphQLObjectType, selected: Selected, coordinate: string): Complete {
    let project: ProjectObject | undefined;
    return (value, execution, key) => {
      if (!isRow(value)) return reportHere(execution, key, `Expected an object for field "${coordinate}".`);
      project ??= compileObject(this.fieldsOf(type, selected));
      execution.path.push(key);
      const completed = project(value, execution);
      execution.path.pop();
      return completed;
    };
  }

  #completeAbstract(type: GraphQLAbstractType, selected: Selected, coordinate: string): Complete {
    const projects = new Map<unknown, ProjectObject>();
    const findProject = (typename: unknown): ProjectObject | undefined => {
      const concrete = typename === undefined || typename === type.name ? type : this.#possibleType(type, typename);
      if (!isObjectType(concrete) && !isInterfaceType(concrete)) return undefined;
      const project = compileObject(this.fieldsOf(concrete, selected));
      projects.set(typename, project);
      return project;
    };
    return (value, execution, key) => {
      if (!isRow(value)) return reportHere(execution, key, `Expected an object for field "${coordinate}".`);
      const project = projects.get(value.__typename) ?? findProject(value.__typename);
      if (project === undefined) {
        const fault = `Abstract type "${type.name}" was resolved to a type it does not have for field "${coordinate}".`;
        return reportHere(execution, key, fault);
      }
      execution.path.push(key);
      const completed = project(value, execution);
      execution.path.pop();
      return completed;
    };
  }

  #possibleType(type: GraphQLAbstractType, typename: unknown): GraphQLObjectType | undefined {
    return this.schema.getPossibleTypes(type).find((possible) => possible.name === typename);
  }

  /** Whether every object that stands behind the type stands behind the name too. */
  #isA(type: GraphQLObjectType | GraphQLInterfaceType, name: string): boolean {
    const other = this.schema.getType(name);
    const objects = isObjectType(type) ? [type] : this.schema.getPossibleTypes(type);
    return objects.every(
      (object) => object === other || (isAbstractType(other) && this.schema.isSubType(other, object)),
    );
  }
}

/** What introspection answered is complete; an object's type is still unknown where an interface's name stands for it. */
const completeMeta: Complete = (value, execution) => {
  if (typeof value !== "string") return value;
  return execution.hollowDepth > 0 ? MISSING : null;
};
