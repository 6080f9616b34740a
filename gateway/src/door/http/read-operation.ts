import type { IncomingMessage } from "node:http";
import type { Limits } from "../limits/limits.js";
import { isDeeperThan } from "./json-depth.js";
import { readBody } from "./read-body.js";
import { refuseRequest } from "./refusal.js";

/** What a client asks for, before anything of it is parsed as GraphQL. */
export interface AskedOperation {
  /** The text of the document, unless it is asked for by its id. */
  source?: string | undefined;
  documentId?: string | undefined;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
}

/** Headers that a browser sends to another origin only after a preflight. */
export const preflightHeaders = ["apollo-require-preflight", "x-apollo-operation-name", "x-graphql-yoga-csrf"] as const;

/** Reads the operation of a GET or POST request, or throws the refusal it deserves. */
export async function readOperation(request: IncomingMessage, limits: Limits): Promise<AskedOperation> {
  if (request.method === "GET") return asOperation(readSearch(request), limits);
  refuseForeignBody(request);
  return asOperation(parseJson(await readBody(request, limits.bodyBytes), "The body"), limits);
}

function readSearch(request: IncomingMessage): Record<string, unknown> {
  if (!preflightHeaders.some((name) => request.headers[name])) {
    const message = `A GET request needs one of the headers ${preflightHeaders.join(", ")}. Add one, or send a POST.`;
    throw refuseRequest(403, "PREFLIGHT_REQUIRED", message);
  }
  if (request.headers["content-type"] !== undefined && !isJson(request.headers["content-type"])) throw notJson();
  const search = new URL(request.url ?? "/", "http://gateway").searchParams;
  const asked: Record<string, unknown> = {};
  for (const name of ["query", "documentId", "operationName", "variables", "extensions"]) {
    const values = search.getAll(name);
    if (values.length > 1) throw badParameter(`Send the parameter ${name} once.`);
    if (values[0] !== undefined) asked[name] = values[0];
  }
  for (const name of ["variables", "extensions"]) {
    if (asked[name] !== undefined) asked[name] = parseJson(String(asked[name]), `The parameter ${name}`);
  }
  return asked;
}

function refuseForeignBody({ headers }: IncomingMessage): void {
  if (!isJson(headers["content-type"])) throw notJson();
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") {
    throw refuseRequest(415, "UNSUPPORTED_ENCODING", "The body is compressed. Send it without a content-encoding.");
  }
}

const jsonType = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && jsonType.test(contentType);
}

function notJson() {
  return refuseRequest(415, "UNSUPPORTED_MEDIA_TYPE", "Send JSON in UTF-8, with content-type: application/json.");
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuseRequest(400, "BAD_JSON", `${what} is not JSON. Check quotes, commas and brackets.`);
  }
}

/** An operation as JSON, or the refusal it deserves. */
export function asOperation(asked: unknown, limits: Limits): AskedOperation {
  if (Array.isArray(asked)) {
    throw refuseRequest(400, "BATCHING_REFUSED", "Several operations in one request are refused. Send one a request.");
  }
  if (!isMap(asked)) throw badParameter("Send a JSON object with the member query.");
  const documentId = documentIdOf(asked);
  // The protocol of sockets asks for a query in every message: beside an id, an empty one stands for none.
  const query = asked.query === "" && documentId !== undefined ? undefined : asked.query;
  if (query !== undefined || documentId === undefined) {
    if (typeof query !== "string" || query === "") throw badParameter("query must be a text that is not empty.");
  }
  const variables = mapOrNothing(asked.variables, "variables");
  if (isDeeperThan(variables, limits.jsonDepth)) {
    throw badParameter(`variables are more than ${limits.jsonDepth} levels deep. Send flatter values.`, "TOO_DEEP");
  }
  const operationName = textOrNothing(asked.operationName, "operationName");
  return { source: query, documentId, operationName, variables };
}

/** The id as GraphQL over HTTP has it, or as Apollo's clients send it. */
function documentIdOf(asked: Record<string, unknown>): string | undefined {
  const persisted = mapOrNothing(asked.extensions, "extensions")?.persistedQuery;
  const hash = isMap(persisted) ? persisted.sha256Hash : undefined;
  return textOrNothing(asked.documentId ?? hash, "documentId")?.replace(/^sha256:/, "");
}

function textOrNothing(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string") return value;
  throw badParameter(`${name} must be a text.`);
}

function mapOrNothing(value: unknown, name: string): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined;
  if (isMap(value)) return value;
  throw badParameter(`${name} must be a JSON object.`);
}

function badParameter(message: string, code = "BAD_REQUEST") {
  return refuseRequest(400, code, message);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
