import { type ASTNode, type DirectiveNode, Kind, visit } from "graphql";

/** The variables that decide a `@skip` or `@include` somewhere in these nodes. */
export function conditionVariables(nodes: Iterable<ASTNode>): string[] {
  const names = new Set<string>();
  for (const node of nodes) {
    visit(node, {
      Directive(directive) {
        const value = conditionOf(directive)?.value;
        if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names];
}

/** The node as it reads when just these variables are true: what is skipped is gone, and so is every condition. */
export function fixConditions<N extends ASTNode>(node: N, trueVariables: ReadonlySet<string>): N {
  const isLeftOut = (directive: DirectiveNode): boolean => {
    const value = conditionOf(directive)?.value;
    const isTrue =
      value?.kind === Kind.VARIABLE ? trueVariables.has(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    return isTrue === (directive.name.value === "skip");
  };
  const fix = <S extends { readonly directives?: readonly DirectiveNode[] | undefined }>(selection: S) => {
    const conditions = selection.directives?.filter((directive) => conditionOf(directive) !== undefined) ?? [];
    if (conditions.length === 0) return undefined;
    if (conditions.some(isLeftOut)) return null;
    return { ...selection, directives: selection.directives?.filter((directive) => !conditions.includes(directive)) };
  };
  return visit(node, { Field: fix, InlineFragment: fix, FragmentSpread: fix });
}

function conditionOf(directive: DirectiveNode) {
  if (directive.name.value !== "skip" && directive.name.value !== "include") return undefined;
  return directive.arguments?.find((argument) => argument.name.value === "if");
}
