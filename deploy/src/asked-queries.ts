import type { SavedQuery } from "@lienthong/gateway/door/pages/saved-query.js";

type AskedQuery = Pick<SavedQuery, "id" | "query" | "variables">;

/** The saved queries that a page asks, as it is given them. Throws for one that the library lacks. */
export function askedQueries(queries: readonly SavedQuery[], ids: readonly string[]): AskedQuery[] {
  return ids.map((id) => {
    const saved = queries.find((query) => query.id === id);
    if (saved === undefined) throw new Error(`A page asks the saved query "${id}", which schema/queries lacks.`);
    const { query, variables = {} } = saved;
    return { id, query, variables };
  });
}
