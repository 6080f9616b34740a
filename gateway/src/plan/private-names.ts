/**
 * The names plans use in place of the client's.
 *
 * A client may call a field anything, also what a plan needs for itself: `id: name` would overwrite the key by which
 * the next subgraph is asked, `__typename: name` the type. And a plan may need a field with other arguments than the
 * client's. So aliases, and fields that take arguments, are planned under names no schema has.
 */
export interface PrivateNames {
  planKey(name: string): string;
  planVariable(name: string): string;
  clientVariable(planName: string): string;
}

const PLANNERS_OWN_VARIABLE = /^(representations$|__batch_reps_)/;

/** Chooses a prefix that begins no field name of the supergraph. */
export function choosePrivateNames(fieldNames: Iterable<string>): PrivateNames {
  let prefix = "as_";
  const taken = [...fieldNames];
  while (taken.some((name) => name.startsWith(prefix))) prefix += "_";

  return {
    planKey: (name) => prefix + name,
    planVariable: (name) => (PLANNERS_OWN_VARIABLE.test(name) || name.startsWith(prefix) ? prefix + name : name),
    clientVariable: (planName) => (planName.startsWith(prefix) ? planName.slice(prefix.length) : planName),
  };
}
