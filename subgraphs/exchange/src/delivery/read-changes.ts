import type { PauseReason } from "../webhook/endpoint-status.rules.js";
import { catchUpWith } from "../webhook/stored-query.js";
import type { WebhookEndpointRow } from "../webhook/webhook-endpoint.table.js";
import type { AskAsPartner, GraphAnswer, GraphFault } from "./ask-as-partner.js";
import type { ToldChange } from "./cloud-event.js";

/** What the graph tells a partner after a cursor. */
export interface ChangesPage {
  events: readonly ToldChange[];
  endCursor: string;
  hasMore: boolean;
  /** From this event on fields may be null because their subgraph was away; past the last one when all are whole. */
  wholeUntil: number;
}

export type ReadChanges =
  | { page: ChangesPage }
  /** Asking again would change nothing: somebody has to mend something. */
  | { stopped: { reason: PauseReason; detail: string } }
  /** It cannot be told now. */
  | { later: string };

/** Changes that are read at once; those that wait longest were read at most two seconds before they are sent. */
const CHANGES_A_READ = 20;

/** The door tells so many errors at most: they may not be all. */
const ERRORS_TOLD = 15;

/** Reads what comes after a cursor as the partner, with what its stored query selects. */
export async function readChanges(
  ask: AskAsPartner,
  clientId: string,
  { stream, query, filter }: Pick<WebhookEndpointRow, "stream" | "query" | "filter">,
  after: string,
  first = CHANGES_A_READ,
): Promise<ReadChanges> {
  const variables = { after, first, filter: filter === null ? null : JSON.parse(filter) };
  const answer = await ask(clientId, catchUpWith(stream, query), variables);
  // Of one change they are surely its own.
  if (answer.errors.length >= ERRORS_TOLD && first > 1) {
    return readChanges(ask, clientId, { stream, query, filter }, after, 1);
  }
  return readOf(answer);
}

/** The newest place of a stream, for an endpoint that begins with what is to come. */
export async function readSnapshotCursor(
  ask: AskAsPartner,
  clientId: string,
  stream: string,
): Promise<{ cursor: string } | { later: string }> {
  const { data, errors } = await ask(clientId, `{ told: ${stream}SnapshotCursor }`, {});
  return typeof data?.told === "string" ? { cursor: data.told } : { later: codesOf(errors) };
}

const STOPS: Readonly<Record<string, PauseReason>> = {
  CURSOR_EXPIRED: "CURSOR_EXPIRED",
  BAD_CURSOR: "CURSOR_REFUSED",
  BAD_FILTER: "FILTER_REFUSED",
  GRAPHQL_VALIDATION_FAILED: "QUERY_REFUSED",
  GRAPHQL_PARSE_FAILED: "QUERY_REFUSED",
  COST_TOO_HIGH: "QUERY_REFUSED",
  FORBIDDEN: "QUERY_REFUSED",
};

function readOf({ status, data, errors }: GraphAnswer): ReadChanges {
  const told = data?.told as Omit<ChangesPage, "wholeUntil"> | null | undefined;
  if (told) return { page: { ...told, wholeUntil: wholeUntil(told.events.length, errors) } };
  for (const { message, extensions } of errors) {
    const code = String(extensions?.code);
    const reason = STOPS[code] ?? (code.startsWith("TOO_") ? "QUERY_REFUSED" : undefined);
    if (reason !== undefined) return { stopped: { reason, detail: message } };
  }
  return { later: status === null ? "nobody answers" : `${status} ${codesOf(errors)}` };
}

/** Errors that say what somebody may not see, or what there is not: asking again gives the same. */
const SETTLED = new Set(["FORBIDDEN", "UNAUTHENTICATED", "NOT_FOUND", "BAD_USER_INPUT", "BAD_PAGE"]);

function wholeUntil(count: number, errors: readonly GraphFault[]): number {
  const places = errors
    .filter(({ extensions }) => !SETTLED.has(String(extensions?.code)))
    .map(({ path = [] }) => (path[1] === "events" && typeof path[2] === "number" ? path[2] : 0));
  return Math.min(count, ...places);
}

const codesOf = (errors: readonly GraphFault[]): string =>
  errors.map(({ extensions }) => String(extensions?.code)).join(", ");
