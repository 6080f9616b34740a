import { FeedError } from "./feed-error.js";

/** Where the graph is, and who asks. */
export interface Connection {
  /** `http://…/graphql`. */
  url: string;
  /** A token that is still good; asked for at every connection, so that a new one can follow an old one. */
  token?: () => string | Promise<string>;
}

export interface Result<Data> {
  data?: Data | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

export async function headersOf({ token }: Connection, accept: string): Promise<Record<string, string>> {
  const json = { "content-type": "application/json", accept };
  return token === undefined ? json : { ...json, authorization: `Bearer ${await token()}` };
}

/** Asks the graph a query and gives its data whole; throws `FeedError` for anything else. */
export async function ask<Data>(
  connection: Connection,
  query: string,
  variables: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<Data> {
  const headers = await headersOf(connection, "application/graphql-response+json, application/json");
  const body = JSON.stringify({ query, variables });
  const response = await fetch(connection.url, { method: "POST", headers, body, ...(signal && { signal }) });
  return dataOf((await response.json()) as Result<Data>);
}

/** The data of a result; throws its first error where there are none. */
export function dataOf<Data>({ data, errors = [] }: Result<Data>): Data {
  if (data != null && Object.values(data).every((value) => value !== null)) return data;
  const [error] = errors;
  const code = error?.extensions?.code;
  const message = error?.message ?? "The graph answered without data.";
  throw new FeedError(message, typeof code === "string" ? code : null, error?.extensions);
}
