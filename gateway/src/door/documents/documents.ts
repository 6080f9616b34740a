import { createHash } from "node:crypto";
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from "graphql";
import { refuseDocument } from "../http/refusal.js";
import { type DocumentMeasure, measureDocument } from "../limits/document-measure.js";
import { type BrokenLimit, type DocumentLimits, findBrokenLimit } from "../limits/limits.js";
import { countTokens } from "./document-tokens.js";
import { refuseIntrospection, type ValidationStyle, validateDocument } from "./validate-document.js";

/** A document that is within the limits and valid against the schema of its day. */
export interface PreparedDocument {
  source: string;
  document: DocumentNode;
  measure: DocumentMeasure & { tokens: number };
  /** The SHA-256 of the source, as Apollo Server keys its document store. */
  hash: string;
}

const maxDocuments = 1_000;
const maxCharacters = 4_000_000;

/**
 * Prepares documents for every door: weighed, parsed and validated once, then remembered while the schema lasts.
 * Only accepted documents are remembered, the least recently used leave first.
 */
export class Documents {
  readonly #style: ValidationStyle;
  readonly #bySource = new Map<string, PreparedDocument>();
  readonly #byHash = new Map<string, PreparedDocument>();
  #characters = 0;
  #schema: GraphQLSchema | undefined;

  constructor(style: ValidationStyle) {
    this.#style = style;
  }

  /** The prepared document; throws a `Refusal` that tells the client what is wrong with it. */
  prepare(source: string, schema: GraphQLSchema, limits: DocumentLimits, mayIntrospect = false): PreparedDocument {
    if (schema !== this.#schema) this.#forgetAll(schema);
    const known = this.#bySource.get(source);
    const prepared = known ?? read(source, limits);
    refuseBroken(findBrokenLimit(prepared.measure, limits));
    if (!known) validateDocument(source, prepared.document, schema, this.#style);
    if (!this.#style.introspection && !mayIntrospect) refuseIntrospection(source, prepared.document, schema);
    this.#remember(prepared);
    return prepared;
  }

  /** The document whose source has this SHA-256, while it is remembered. */
  byHash(hash: string): DocumentNode | undefined {
    return this.#byHash.get(hash)?.document;
  }

  #remember(prepared: PreparedDocument): void {
    const isNew = !this.#bySource.delete(prepared.source);
    this.#bySource.set(prepared.source, prepared);
    if (!isNew) return;
    this.#byHash.set(prepared.hash, prepared);
    this.#characters += prepared.source.length;
    for (const oldest of this.#bySource.values()) {
      if (this.#bySource.size <= maxDocuments && this.#characters <= maxCharacters) break;
      this.#bySource.delete(oldest.source);
      this.#byHash.delete(oldest.hash);
      this.#characters -= oldest.source.length;
    }
  }

  #forgetAll(schema: GraphQLSchema): void {
    this.#schema = schema;
    this.#bySource.clear();
    this.#byHash.clear();
    this.#characters = 0;
  }
}

function read(source: string, limits: DocumentLimits): PreparedDocument {
  try {
    const tokens = countTokens(source, limits.tokens + 1);
    refuseBroken(findBrokenLimit({ tokens }, limits));
    // Without locations, which would weigh more than the document itself.
    const document = parse(source, { noLocation: true });
    const hash = createHash("sha256").update(source).digest("hex");
    return { source, document, measure: { tokens, ...measureDocument(document) }, hash };
  } catch (error) {
    if (error instanceof GraphQLError) throw refuseDocument("GRAPHQL_PARSE_FAILED", [error]);
    throw error;
  }
}

function refuseBroken(broken: BrokenLimit | null): void {
  if (broken) throw refuseDocument(broken.code, [broken]);
}
