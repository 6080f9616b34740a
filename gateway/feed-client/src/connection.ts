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
  errors?: readonly ResultError[];
}

/** What the graph says of something that it could not read. */
export interface ResultError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export async function headersOf({ token }: Connection, accept: string): Promise<Record<string, string>> {
  const json = { "content-type": "application/json", accept };
  return token === undefined ? json : { ...json, authorization: `Bearer ${await token()}` };
}

/** Asks the graph a query and gives its data whole; throws `FeedError` when anything could not be read. */
export async function ask<Data>(
  connection: Connection,
  query: string,
  variables: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<Data> {
  const result = await request<Data>(connection, query, variables, signal);
  if (result.errors?.length) throw refusalOf(result.errors);
  return dataOf(result);
}

/** Asks the graph a query and gives its result as it is, with what could not be read. */
export async function request<Data>(
  connection: Connection,
  query: string,
  variables: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<Result<Data>> {
  const headers = await headersOf(connection, "application/graphql-response+json, application/json");
  const body = JSON.stringify({ query, variables });
  const response = await fetch(connection.url, { method: "POST", headers, body, ...(signal && { signal }) });
  return (await response.json()) as Result<Data>;
}

/** The data of a result; throws its first error where a field of the root has none. */
export function dataOf<Data>({ data, errors = [] }: Result<Data>): Data {
  if (data != null && Object.values(data).every((value) => value !== null)) return data;
  throw refusalOf(errors);
}

export function refusalOf([error]: readonly ResultError[]): FeedError {
  const code = error?.extensions?.code;
  const message = error?.message ?? "The graph answered without data.";
  return new FeedError(message, typeof code === "string" ? code : null, error?.extensions);
}
