import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** A request the door does not let in: what is so, what to do, and the HTTP status that says it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Errors as the client sees them. */
  readonly errors: readonly GraphQLFormattedError[];
  /** True when the HTTP request was well formed and only its GraphQL is refused: then `application/json` says 200. */
  readonly concernsDocument: boolean;

  constructor(refusal: {
    status: number;
    code: string;
    errors: readonly GraphQLFormattedError[];
    headers?: Readonly<Record<string, string>>;
    concernsDocument?: boolean;
  }) {
    super(refusal.errors[0]?.message ?? refusal.code);
    this.name = "Refusal";
    this.status = refusal.status;
    this.code = refusal.code;
    this.errors = refusal.errors;
    this.headers = refusal.headers ?? {};
    this.concernsDocument = refusal.concernsDocument ?? false;
  }
}

/** Refuses the HTTP request itself. */
export function refuseRequest(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return new Refusal({ status, code, errors: [{ message, extensions: { code } }], headers });
}

/** Messages of the validator repeat names of the document, which may be as long as the document. */
const longestMessage = 1_000;

/** Refuses the GraphQL document of a well-formed request; each error keeps its place in the text and tells `facts`. */
export function refuseDocument(
  code: string,
  errors: readonly (GraphQLError | { message: string })[],
  facts: object = {},
): Refusal {
  return new Refusal({
    status: 400,
    code,
    errors: errors.map((error) => ({
      ...(error instanceof GraphQLError ? error.toJSON() : {}),
      message: error.message.slice(0, longestMessage),
      extensions: { code, ...facts },
    })),
    concernsDocument: true,
  });
}
