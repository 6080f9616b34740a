import type { FieldNode } from "graphql";

/**
 * The names plans use in place of the client's.
 *
 * A client may call a field anything, also what a plan needs for itself: `id: name` would overwrite the key by which
 * the next subgraph is asked, `__typename: name` the type. So such fields are planned under a name no schema has.
 */
export interface PrivateNames {
  planKey(alias: string): string;
  clientKey(planKey: string): string;
  planVariable(name: string): string;
  clientVariable(planName: string): string;
}

const PLANNERS_OWN_VARIABLE = /^(representations$|__batch_reps_)/;

/** Chooses a prefix that begins no field name of the supergraph. */
export function choosePrivateNames(fieldNames: Iterable<string>): PrivateNames {
  let prefix = "as_";
  const taken = [...fieldNames];
  while (taken.some((name) => name.startsWith(prefix))) prefix += "_";
  const strip = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : name);

  return {
    planKey: (alias) => prefix + alias,
    clientKey: strip,
    planVariable: (name) => (PLANNERS_OWN_VARIABLE.test(name) || name.startsWith(prefix) ? prefix + name : name),
    clientVariable: strip,
  };
}

/**
 * The key a field has in the plan's data. Fields that take arguments get a private one too: a plan may need the same
 * field with other arguments.
 */
export function planKeyOf(field: FieldNode, takesArguments: boolean, names: PrivateNames): string {
  const name = field.name.value;
  const alias = name === "__typename" ? name : (field.alias?.value ?? name);
  return alias === name && !takesArguments ? name : names.planKey(alias);
}
