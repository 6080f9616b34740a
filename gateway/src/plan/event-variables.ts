import { type ASTNode, type DocumentNode, Kind, type OperationDefinitionNode, visit } from "graphql";

/**
 * The variables that decide what is asked of each event of a subscription: all that are used elsewhere than in the
 * arguments of its root field, which decide only which events there are.
 */
export function eventVariables(operation: OperationDefinitionNode, others: Iterable<ASTNode>): string[] {
  const used = new Set<string>();
  const collect = (node: ASTNode) => {
    visit(node, {
      Variable: ({ name }) => {
        used.add(name.value);
      },
    });
  };
  for (const node of [...(operation.directives ?? []), ...others]) collect(node);
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) collect(selection);
    else
      for (const node of [...(selection.directives ?? []), ...(selection.selectionSet?.selections ?? [])])
        collect(node);
  }
  return [...used].sort();
}

/** The same, of the one operation of a document. */
export function eventVariablesOf({ definitions }: DocumentNode): string[] {
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  return eventVariables(
    operation,
    definitions.filter((definition) => definition !== operation),
  );
}

/** These variables' values, as a text that is equal for equal ones. */
export function valuesOf(names: readonly string[], values: Readonly<Record<string, unknown>>): string {
  return names.length === 0 ? "" : JSON.stringify(names.map((name) => values[name] ?? null));
}
