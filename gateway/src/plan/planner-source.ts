import { type FieldNode, Kind, print, type VariableNode, visit } from "graphql";
import type { ClientOperation } from "./client-operation.js";
import type { PrivateNames } from "./private-names.js";

/** The text the planner is given: these root fields, already in normal form, and the variables under private names. */
export function plannerSource(
  { definition }: ClientOperation,
  fields: readonly FieldNode[],
  names: PrivateNames,
): string {
  const { directives: _directives, ...bare } = definition;
  const operation = { ...bare, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } } as const;
  const renamed = visit(operation, {
    Variable(variable): VariableNode | undefined {
      const value = names.planVariable(variable.name.value);
      return value === variable.name.value ? undefined : { ...variable, name: { ...variable.name, value } };
    },
  });
  return print(renamed);
}
