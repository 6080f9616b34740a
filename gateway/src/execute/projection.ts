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
import type { Fragments } from "../plan/client-operation.js";
import { type CollectedField, collectFields } from "../plan/collect-fields.js";
import { type PrivateNames, planKeyOf } from "../plan/private-names.js";
import { completeLeaf } from "./complete-leaf.js";
import { completeList } from "./complete-list.js";
import { compileObject, type ProjectedField, type ProjectObject } from "./complete-object.js";
import { type Complete, MISSING } from "./completion.js";
import { reportHere } from "./report-here.js";
import { isInheritedName, isRow } from "./row.js";

/** Compiles what the client selected into functions that build exactly that, with nulls as the specification has them. */
export class Projection {
  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Fragments,
    readonly names: PrivateNames,
  ) {}

  /** The fields selected on an object of this type; an interface stands for an object not known more closely. */
  fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType, sets: readonly SelectionSetNode[]): ProjectedField[] {
    const applies = (name: string) => name === type.name || this.#isA(type, name);
    return collectFields(sets, this.fragments, applies).flatMap((field) => this.#compileField(type, field) ?? []);
  }

  #compileField(type: GraphQLObjectType | GraphQLInterfaceType, client: CollectedField): ProjectedField | undefined {
    const name = client.field.name.value;
    const definition = type.getFields()[name];
    const isMeta = name.startsWith("__");
    if (definition === undefined && !isMeta) return undefined;

    const planKey = planKeyOf(client.field, (definition?.args.length ?? 0) > 0, this.names);
    const coordinate = `${type.name}.${name}`;
    return {
      responseKey: client.responseKey,
      planKey,
      isInherited: isInheritedName(planKey),
      isNonNull: definition === undefined ? name !== "__type" : isNonNullType(definition.type),
      coordinate,
      complete: definition === undefined ? completeMeta : this.#complete(definition.type, client.sets, coordinate),
      typename: name === "__typename" && isObjectType(type) ? type.name : undefined,
    };
  }

  #complete(type: GraphQLOutputType, sets: readonly SelectionSetNode[], coordinate: string): Complete {
    if (isNonNullType(type)) return this.#complete(type.ofType, sets, coordinate);
    if (isListType(type)) {
      return completeList(this.#complete(type.ofType, sets, coordinate), isNonNullType(type.ofType), coordinate);
    }
    if (isLeafType(type)) return completeLeaf(type);
    return isObjectType(type)
      ? this.#completeObject(type, sets, coordinate)
      : this.#completeAbstract(type, sets, coordinate);
  }

  #completeObject(type: GraphQLObjectType, sets: readonly SelectionSetNode[], coordinate: string): Complete {
    let project: ProjectObject | undefined;
    return (value, execution, key) => {
      if (!isRow(value)) return reportHere(execution, key, `Expected an object for field "${coordinate}".`);
      project ??= compileObject(this.fieldsOf(type, sets));
      execution.path.push(key);
      const completed = project(value, execution);
      execution.path.pop();
      return completed;
    };
  }

  #completeAbstract(type: GraphQLAbstractType, sets: readonly SelectionSetNode[], coordinate: string): Complete {
    const projects = new Map<unknown, ProjectObject>();
    const findProject = (typename: unknown): ProjectObject | undefined => {
      const concrete = typename === undefined || typename === type.name ? type : this.#possibleType(type, typename);
      if (concrete === undefined || !(isObjectType(concrete) || isInterfaceType(concrete))) return undefined;
      const project = compileObject(this.fieldsOf(concrete, sets));
      projects.set(typename, project);
      return project;
    };
    return (value, execution, key) => {
      if (!isRow(value)) return reportHere(execution, key, `Expected an object for field "${coordinate}".`);
      const project = projects.get(value.__typename) ?? findProject(value.__typename);
      if (project === undefined) {
        return reportHere(
          execution,
          key,
          `Abstract type "${type.name}" was resolved to a type it does not have for field "${coordinate}".`,
        );
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
    if (!isAbstractType(other)) return false;
    const objects = isObjectType(type) ? [type] : this.schema.getPossibleTypes(type);
    return objects.every((object) => this.schema.isSubType(other, object));
  }
}

/** What introspection answered is complete; an object's type is still unknown where an interface's name stands for it. */
const completeMeta: Complete = (value, execution) => {
  if (typeof value !== "string") return value;
  return execution.hollowDepth > 0 ? MISSING : null;
};
