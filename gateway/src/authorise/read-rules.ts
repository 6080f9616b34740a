import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind } from "graphql";
import { SupergraphError } from "../plan/supergraph-error.js";
import type { AccessRule, Alternatives } from "./access-rule.js";

/** Rules by coordinate: `Type`, or `Type.field`. */
export type RulesByCoordinate = ReadonlyMap<string, AccessRule>;

const DIRECTIVES = ["authenticated", "requiresScopes", "policy"];
const SPECIFICATION = new RegExp(`/(${DIRECTIVES.join("|")})/v[0-9.]+$`);

/**
 * The rules a supergraph carries, on types and on fields. Throws a `SupergraphError` where a directive bears another
 * name than its own: read by name, its rules would silently be none.
 */
export function readRules(supergraph: DocumentNode): RulesByCoordinate {
  refuseRenamed(supergraph);
  const rules = new Map<string, AccessRule>();
  const note = (at: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    const rule = ruleOf(directives ?? []);
    if (rule) rules.set(at, rule);
  };
  for (const definition of supergraph.definitions) {
    if (!("name" in definition) || !definition.name || !("directives" in definition)) continue;
    note(definition.name.value, definition.directives as readonly ConstDirectiveNode[] | undefined);
    const holdsFields =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
    if (!holdsFields) continue;
    for (const field of definition.fields ?? []) note(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  return rules;
}

function ruleOf(directives: readonly ConstDirectiveNode[]): AccessRule | null {
  const found = directives.filter(({ name }) => DIRECTIVES.includes(name.value));
  if (found.length === 0) return null;
  return {
    authenticated: true,
    scopes: alternativesIn(found, "requiresScopes", "scopes"),
    policies: alternativesIn(found, "policy", "policies"),
  };
}

function alternativesIn(
  directives: readonly ConstDirectiveNode[],
  name: string,
  argument: string,
): Alternatives | null {
  const directive = directives.find((each) => each.name.value === name);
  if (!directive) return null;
  const value = directive.arguments?.find((each) => each.name.value === argument)?.value;
  return itemsOf(value).map((all) => itemsOf(all).map((item) => (item.kind === Kind.STRING ? item.value : "")));
}

/** A value alone stands for a list of it. */
function itemsOf(value: ConstValueNode | undefined): readonly ConstValueNode[] {
  if (value === undefined) return [];
  return value.kind === Kind.LIST ? value.values : [value];
}

function refuseRenamed({ definitions }: DocumentNode): void {
  for (const definition of definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const link of definition.directives?.filter(({ name }) => name.value === "link") ?? []) {
      const argument = (name: string) => link.arguments?.find((each) => each.name.value === name)?.value;
      const url = argument("url");
      const named = url?.kind === Kind.STRING ? SPECIFICATION.exec(url.value)?.[1] : undefined;
      const renames =
        argument("as") !== undefined || itemsOf(argument("import")).some(({ kind }) => kind === Kind.OBJECT);
      if (named === undefined || !renames) continue;
      throw new SupergraphError(`The supergraph gives @${named} another name: compose it under its own.`);
    }
  }
}
