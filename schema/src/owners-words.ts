import { type DocumentNode, type ObjectTypeDefinitionNode, visit } from "graphql";

/** How a subgraph says what another's type is in it: "A body of the organisation subgraph; here, …". */
const GUESTS_WORDS = /; here, /;

/** A subgraph's types without what it says of other subgraphs' types: the graph says of each what its owner says. */
export function ownersWords(subgraph: DocumentNode): DocumentNode {
  return visit(subgraph, {
    ObjectTypeDefinition: {
      leave({ description, ...type }): ObjectTypeDefinitionNode | undefined {
        return description && GUESTS_WORDS.test(description.value) ? type : undefined;
      },
    },
  });
}
