// The dashboard's one way to the graph: its saved queries, over the public endpoint.
import { authorization } from "/page/session.js";

/** Asks a saved query; what the caller leaves out keeps the value that the query was saved with. */
export function askerOf(queries) {
  const byId = new Map(queries.map((saved) => [saved.id, saved]));
  return async (id, given = {}) => {
    const { query, variables } = byId.get(id);
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...authorization() },
      body: JSON.stringify({ query, variables: { ...variables, ...given } }),
    });
    const { data, errors = [] } = await response.json();
    if (data === null || data === undefined) throw new Error(errors[0]?.message ?? `${response.status}`);
    return { data, isPartial: errors.length > 0 };
  };
}
