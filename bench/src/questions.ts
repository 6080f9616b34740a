import type { Question } from "./load.js";

const POINT = `query Point($id: ID!) {
  legalDocument(id: $id) { number title dateDocument issuer { name level } }
}`;

const PAGE = `query Page($issuedTo: PlainDate!) {
  legalDocuments(first: 20, issuedTo: $issuedTo) {
    edges { node { number type title dateDocument issuer { name kind validFrom } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const IDS = "{ legalDocuments(first: 100) { edges { node { id dateDocument } } } }";

interface Documents {
  data: { legalDocuments: { edges: { node: { id: string; dateDocument: string | null } }[] } };
}

/** The loads: each a list of requests that differ, made from what the graph holds. Both cross two subgraphs. */
export async function questionsOf(url: string): Promise<Record<string, Question[]>> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query: IDS }) });
  const { edges } = ((await response.json()) as Documents).data.legalDocuments;
  const ids = edges.map(({ node }) => node.id);
  return {
    "point read": ids.map((id) => ({ query: POINT, variables: { id } })),
    "page of 20": daysUntil(2026).map((issuedTo) => ({ query: PAGE, variables: { issuedTo } })),
  };
}

/** Days from 2024 on, one in five: as many different pages. */
function daysUntil(year: number): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(year, 10, 1); at += 5 * 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
