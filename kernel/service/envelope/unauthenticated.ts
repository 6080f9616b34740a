import { GraphQLError, parse } from "graphql";

/** The refusal of a request that does not say, signed, who asks. */
export function unauthenticated(): GraphQLError {
  const message = "This subgraph answers the gateway of its graph only: the request has no valid envelope.";
  return new GraphQLError(message, { extensions: { code: "UNAUTHENTICATED", http: { status: 401 } } });
}

const OPEN_FIELDS: readonly string[] = ["_service", "__typename"];
const LONGEST_OPEN_QUERY = 200;

/** Whether a body asks only for what composition and health checks need: it tells nothing that is stored. */
export function isOpenToAll(body: unknown): boolean {
  const query = typeof body === "object" && body !== null && "query" in body ? body.query : null;
  if (typeof query !== "string" || query.length > LONGEST_OPEN_QUERY) return false;
  try {
    return parse(query, { noLocation: true }).definitions.every(
      (definition) =>
        definition.kind === "OperationDefinition" &&
        definition.operation === "query" &&
        definition.selectionSet.selections.every(
          (selection) => selection.kind === "Field" && OPEN_FIELDS.includes(selection.name.value),
        ),
    );
  } catch {
    return false;
  }
}
