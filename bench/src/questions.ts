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

const DOSSIERS = `query DossierPage($codes: [String!]!) {
  dossiersByCodes(codes: $codes) {
    code state receivedOn promisedOn
    organisation { name kind }
    procedure { code name legalBasis { text document { title } } }
  }
}`;

const KNOWN = "query ($codes: [String!]!) { dossiersByCodes(codes: $codes) { code } }";

const IDS = "{ legalDocuments(first: 100) { edges { node { id dateDocument } } } }";

interface Documents {
  data: { legalDocuments: { edges: { node: { id: string; dateDocument: string | null } }[] } };
}

interface Known {
  data: { dossiersByCodes: { code: string }[] };
}

/** The loads: each a list of requests that differ, made from what the graph holds. They cross two or three subgraphs. */
export async function questionsOf(url: string): Promise<Record<string, Question[]>> {
  const { edges } = (await ask<Documents>(url, { query: IDS, variables: {} })).data.legalDocuments;
  const ids = edges.map(({ node }) => node.id);
  return {
    "point read": ids.map((id) => ({ query: POINT, variables: { id } })),
    "page of 20": daysFrom(2024, 5).map((issuedTo) => ({ query: PAGE, variables: { issuedTo } })),
    "20 dossiers": pagesOf(await findCodes(url), 20).map((codes) => ({ query: DOSSIERS, variables: { codes } })),
  };
}

/** Codes of dossiers of the seed: the first of each day at the committee of a ward. */
async function findCodes(url: string): Promise<string[]> {
  const possible = daysFrom(2025, 1).map((day) => `000.00.70.H42-${day.slice(2).replaceAll("-", "")}-0001`);
  const asked = pagesOf(possible, 100).map((codes) => ask<Known>(url, { query: KNOWN, variables: { codes } }));
  const found = (await Promise.all(asked)).flatMap(({ data }) => data.dossiersByCodes);
  return found.map(({ code }) => code);
}

async function ask<Answer>(url: string, question: Question): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(question) });
  return (await response.json()) as Answer;
}

function pagesOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.floor(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** Days from a year on until November 2026, one in so many: as many different pages. */
function daysFrom(year: number, step: number): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(2026, 10, 1); at += step * 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
