/** What the graph answered, or that it did not. */
export interface GraphAnswer {
  /** The HTTP status; null when nobody answered. */
  status: number | null;
  data: Readonly<Record<string, unknown>> | null;
  errors: readonly GraphFault[];
}

export interface GraphFault {
  message: string;
  path?: readonly (string | number)[];
  extensions?: Readonly<Record<string, unknown>>;
}

/** Asks the graph as a partner, with the rights that it has at this moment. Never rejects. */
export type AskAsPartner = (
  clientId: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<GraphAnswer>;

const TIMEOUT_MS = 20_000;
const NOBODY: GraphAnswer = { status: null, data: null, errors: [] };

/** Asks through the public door: the partner's own limits, budget and grants are asked there as for any other client. */
export function askThroughDoor(url: string, tokenFor: (clientId: string) => Promise<string>): AskAsPartner {
  return async (clientId, query, variables) => {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json, application/json",
          authorization: `Bearer ${await tokenFor(clientId)}`,
        },
        body: JSON.stringify({ query, variables }),
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const { data = null, errors = [] } = (await response.json()) as Partial<GraphAnswer>;
      return { status: response.status, data, errors };
    } catch {
      return NOBODY;
    }
  };
}
