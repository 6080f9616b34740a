import { type DocumentNode, parse, visit } from "graphql";

const GUARDS = ["authenticated", "requiresScopes", "policy"];

/** A schema without the directives of access: @apollo/gateway refuses to load them, and others can be measured without. */
export function unguarded(sdl: string): DocumentNode {
  return visit(parse(sdl), {
    Directive: ({ name }) => (GUARDS.includes(name.value) ? null : undefined),
    StringValue: ({ value }) => (GUARDS.some((guard) => value === `@${guard}`) ? null : undefined),
  });
}
