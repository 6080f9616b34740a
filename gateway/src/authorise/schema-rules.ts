import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { type AccessRule, describeRule, isAsStrong } from "./access-rule.js";
import type { RulesByCoordinate } from "./read-rules.js";

/** The rules of a schema, asked field by field. */
export class SchemaRules {
  constructor(
    readonly schema: GraphQLSchema,
    private readonly byCoordinate: RulesByCoordinate,
  ) {}

  get all(): readonly AccessRule[] {
    return [...this.byCoordinate.values()];
  }

  /** All that a field asks for: by itself, by the type it stands on, and by the object or leaf it gives. */
  of(typeName: string, fieldName: string): readonly AccessRule[] {
    const type = this.schema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const field = type.getFields()[fieldName];
    if (!field) return [];
    const given = getNamedType(field.type);
    const rules = [
      ...[type, ...type.getInterfaces()].flatMap((face) => this.#rulesOn(face, fieldName)),
      isAbstractType(given) ? undefined : this.byCoordinate.get(given.name),
    ];
    const byText = rules.flatMap((rule) => (rule ? [[describeRule(rule), rule] as const] : []));
    return [...new Map(byText).values()];
  }

  /** Every field of an object that asks for something, `Type.field`, with what it asks for. */
  restrictedFields(): Map<string, readonly AccessRule[]> {
    const fields = Object.values(this.schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const))
      .map(([type, field]) => [`${type}.${field}`, this.of(type, field)] as const);
    return new Map(fields.filter(([, rules]) => rules.length > 0));
  }

  /**
   * Composition gives an interface all rules of the types behind it. Each of these is judged by its own, so that those
   * rules say nothing; one that no type behind the interface has was written for the interface, and holds for all.
   */
  #rulesOn(face: GraphQLObjectType | GraphQLInterfaceType, fieldName: string): (AccessRule | undefined)[] {
    const at = `${face.name}.${fieldName}`;
    if (isObjectType(face)) return [this.byCoordinate.get(face.name), this.byCoordinate.get(at)];
    const behind = this.schema.getPossibleTypes(face).map(({ name }) => name);
    const hasTheirs = behind.some(
      (name) => this.byCoordinate.has(name) || this.byCoordinate.has(`${name}.${fieldName}`),
    );
    return hasTheirs ? [] : [this.byCoordinate.get(face.name), this.byCoordinate.get(at)];
  }
}

/** The fields that asked for more before than they ask for in `after`, each in words; a field that is gone asks nothing. */
export function weakenings(before: ReadonlyMap<string, readonly AccessRule[]>, after: SchemaRules): string[] {
  return [...before].flatMap(([at, rules]) => {
    const [typeName = "", fieldName = ""] = at.split(".");
    const type = after.schema.getType(typeName);
    if (!isObjectType(type) || !(fieldName in type.getFields())) return [];
    const now = after.of(typeName, fieldName);
    const lost = rules.filter((rule) => !now.some((each) => isAsStrong(each, rule)));
    return lost.map((rule) => `${at} no longer asks for ${describeRule(rule)}`);
  });
}
