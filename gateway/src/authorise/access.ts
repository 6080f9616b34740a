import { type GraphQLSchema, isAbstractType, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { ANONYMOUS, type Principal } from "../door/identity/principal.js";
import type { ClientOperation } from "../plan/client-operation.js";
import { getOrMake } from "../plan/get-or-make.js";
import { type AccessRule, describeRule, isSatisfied } from "./access-rule.js";
import { AccessView, type Denial } from "./access-view.js";
import { publicSchema } from "./public-schema.js";
import type { SchemaRules } from "./schema-rules.js";

/**
 * The second line before the subgraphs' own: which elements of the schema a principal may ask for at all. Principals
 * that the rules an operation meets treat alike share one view, and so one plan.
 */
export class Access {
  readonly #schema: GraphQLSchema;
  readonly #rules: SchemaRules;
  /** Every different rule, by its text. */
  readonly #distinct = new Map<string, AccessRule>();
  readonly #met = new WeakMap<object, readonly string[]>();
  readonly #refused = new WeakMap<Principal, ReadonlySet<string>>();
  readonly #views = new Map<string, AccessView>();
  readonly #publicSchema: GraphQLSchema;

  constructor(rules: SchemaRules) {
    const { schema } = rules;
    this.#schema = schema;
    this.#rules = rules;
    for (const rule of rules.all) this.#distinct.set(describeRule(rule), rule);
    this.#publicSchema = rules.all.length === 0 ? schema : publicSchema(rules);
  }

  /** What the principal may ask for in this operation. */
  viewFor(operation: ClientOperation, principal: Principal = ANONYMOUS): AccessView {
    const refused = this.#refusedTo(principal);
    const key = this.#metBy(operation)
      .filter((text) => refused.has(text))
      .join("\n");
    return getOrMake(this.#views, key, () => this.#makeView(key));
  }

  #makeView(key: string): AccessView {
    const refused = new Set(key === "" ? [] : key.split("\n"));
    const denialOf = (type: string, field: string): Denial | undefined => {
      const rule = this.#rules.of(type, field).find((each) => refused.has(describeRule(each)));
      return rule && { coordinate: `${type}.${field}`, isSignedIn: !refused.has(SIGNED_IN) };
    };
    return new AccessView(key, refused.has(SIGNED_IN) ? this.#publicSchema : this.#schema, this.#schema, denialOf);
  }

  /** The texts of the rules that this principal does not satisfy. */
  #refusedTo(principal: Principal): ReadonlySet<string> {
    const known = this.#refused.get(principal);
    if (known) return known;
    const { isSignedIn, grants } = principal;
    const refused = new Set(isSignedIn ? [] : [SIGNED_IN]);
    for (const [text, rule] of this.#distinct) if (!isSignedIn || !isSatisfied(rule, grants)) refused.add(text);
    this.#refused.set(principal, refused);
    return refused;
  }

  /** The texts of the rules that stand at anything the operation names, in whatever fragment; found once for each. */
  #metBy(operation: ClientOperation): readonly string[] {
    const known = this.#met.get(operation);
    if (known) return known;
    const met = new Set<string>();
    const types = new TypeInfo(this.#schema);
    const look = visitWithTypeInfo(types, {
      Field: ({ name }) => {
        if (name.value === "__schema" || name.value === "__type") met.add(SIGNED_IN);
        const parent = types.getParentType();
        if (!parent) return;
        const possible = isAbstractType(parent) ? this.#schema.getPossibleTypes(parent) : [];
        for (const type of [parent, ...possible]) {
          for (const rule of this.#rules.of(type.name, name.value)) met.add(describeRule(rule)).add(SIGNED_IN);
        }
      },
    });
    for (const node of [operation.definition, ...operation.fragments.values()]) visit(node, look);
    const found = [...met].sort();
    this.#met.set(operation, found);
    return found;
  }
}

/** Stands among the texts of rules for being signed in, which decides also what introspection shows. */
const SIGNED_IN = "@authenticated";
