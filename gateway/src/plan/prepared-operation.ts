import { type DocumentNode, print } from "graphql";
import {
  type ClientOperation,
  conditionVariablesOf,
  getClientOperation,
  withConditionsFixed,
} from "./client-operation.js";
import { getOrMake } from "./get-or-make.js";

/** A client's operation, read once for each document object: what tells its plans apart, and what each is made of. */
export class PreparedOperation {
  readonly operation: ClientOperation;
  readonly #conditions: readonly string[];
  readonly #key: string;

  constructor(document: DocumentNode, source: string | undefined, operationName: string | undefined) {
    this.operation = getClientOperation(document, operationName);
    this.#conditions = conditionVariablesOf(this.operation);
    this.#key = `${operationName ?? ""}\n${source ?? print(document)}`;
  }

  /** Equal for requests that share a plan: the same text, the same conditions met, the same draw (`drawShare`). */
  keyOf(coerced: Readonly<Record<string, unknown>>, share: number): string {
    if (this.#conditions.length === 0 && share === 0) return this.#key;
    const met = this.#conditions.map((name) => (coerced[name] === true ? "1" : "0"));
    return `${met.join("")} ${share} ${this.#key}`;
  }

  /** What the operation asks for with these variables. */
  asks(coerced: Readonly<Record<string, unknown>>): ClientOperation {
    return withConditionsFixed(this.operation, new Set(this.#conditions.filter((name) => coerced[name] === true)));
  }
}

/** Reads each operation of a document once, for as long as the document is in use. */
export class PreparedOperations {
  readonly #known = new WeakMap<DocumentNode, Map<string | undefined, PreparedOperation>>();

  /** Throws a `GraphQLError` when the document has no such operation. */
  get(document: DocumentNode, source: string | undefined, operationName: string | undefined): PreparedOperation {
    const byName = getOrMake(this.#known, document, newNames);
    return getOrMake(byName, operationName, () => new PreparedOperation(document, source, operationName));
  }
}

function newNames(): Map<string | undefined, PreparedOperation> {
  return new Map();
}
