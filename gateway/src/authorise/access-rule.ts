import type { Grants } from "../door/identity/principal.js";

/** Ways to satisfy a demand: one of the lists, whole. */
export type Alternatives = readonly (readonly string[])[];

/** What a principal needs for one element of the schema. */
export interface AccessRule {
  /** To be signed in; every rule asks for that at least. */
  readonly authenticated: true;
  /** Null where none are asked for. */
  readonly scopes: Alternatives | null;
  readonly policies: Alternatives | null;
}

/** Whether a principal who is signed in has what the rule asks for. */
export function isSatisfied({ scopes, policies }: AccessRule, grants: Grants): boolean {
  return isGranted(scopes, grants.scopes) && isGranted(policies, grants.policies);
}

/** Whether whoever satisfies `rule` satisfies `other` too. */
export function isAsStrong(rule: AccessRule, other: AccessRule): boolean {
  return covers(rule.scopes, other.scopes) && covers(rule.policies, other.policies);
}

/** The rule as text: equal for equal rules, and what a person reads in messages. */
export function describeRule({ scopes, policies }: AccessRule): string {
  const parts = [scopes && `@requiresScopes(${listed(scopes)})`, policies && `@policy(${listed(policies)})`];
  return parts.filter(Boolean).join(" ") || "@authenticated";
}

function isGranted(asked: Alternatives | null, granted: ReadonlySet<string>): boolean {
  return asked === null || asked.some((all) => all.every((name) => granted.has(name)));
}

function covers(given: Alternatives | null, asked: Alternatives | null): boolean {
  if (asked === null) return true;
  return given?.every((all) => asked.some((less) => less.every((name) => all.includes(name)))) ?? false;
}

function listed(alternatives: Alternatives): string {
  return alternatives
    .map((all) => [...all].sort().join("+"))
    .sort()
    .join(" | ");
}
