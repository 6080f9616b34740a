import type { DocumentNode } from "graphql";
import { measureDocument } from "./document-measure.js";
import { defaultListSizes, type ListSizes } from "./list-size.js";

/** What one document may ask for, however it is written and whichever door it comes through. */
export interface DocumentLimits {
  /** Lexical tokens of the text; counted before it is parsed. */
  tokens: number;
  /** Levels of fields, fragments followed. */
  depth: number;
  /** Levels of fields under `__schema` and `__type`: the introspection of the usual tools is 15 deep. */
  introspectionDepth: number;
  /** Aliases, fragments written out. */
  aliases: number;
  /** Aliases on or under `__schema` and `__type`; the usual tools need none. */
  introspectionAliases: number;
  /** Fields, fragments written out. */
  fields: number;
  rootFields: number;
  rootMutations: number;
  /** The same response name in one selection set. */
  repeats: number;
  directives: number;
  /** Levels of lists and objects in one literal value. */
  literalDepth: number;
}

/** What one request and one process may use. */
export interface Limits extends DocumentLimits {
  /** Tokens of whoever is signed in. */
  signedInTokens: number;
  /** The most that one operation may cost, by the sizes of its lists. */
  cost: number;
  listSizes: ListSizes;
  /** What the anonymous callers of one address may spend in a minute; 0 sets no bound. */
  budget: number;
  /** What one principal may spend in a minute; 0 sets no bound. */
  signedInBudget: number;
  bodyBytes: number;
  /** Levels of lists and objects in the JSON of a request. */
  jsonDepth: number;
  /** Errors told in one answer. */
  errors: number;
  operationMs: number;
  /** Event streams open at once, and sockets. */
  streams: number;
  /** Bytes of one message of a socket. */
  frameBytes: number;
  /** Operations at once on one socket. */
  operationsASocket: number;
  /** Bytes that may wait for one slow socket. */
  bufferBytes: number;
  /** How long a stop waits for operations in flight. */
  drainMs: number;
}

export const defaultLimits: Limits = {
  tokens: 1_000,
  signedInTokens: 4_000,
  depth: 12,
  introspectionDepth: 20,
  aliases: 30,
  introspectionAliases: 5,
  fields: 2_000,
  rootFields: 20,
  rootMutations: 5,
  repeats: 40,
  directives: 50,
  literalDepth: 64,
  cost: 50_000,
  listSizes: defaultListSizes,
  budget: 500_000,
  signedInBudget: 2_000_000,
  bodyBytes: 256 * 1024,
  jsonDepth: 64,
  errors: 15,
  operationMs: 15_000,
  streams: 1_000,
  frameBytes: 64 * 1024,
  operationsASocket: 20,
  bufferBytes: 1024 * 1024,
  drainMs: 10_000,
};

export interface BrokenLimit {
  code: string;
  message: string;
}

type Rule = readonly [name: keyof DocumentLimits, code: string, what: string, advice: string];

const rules: readonly Rule[] = [
  ["tokens", "TOO_MANY_TOKENS", "tokens in the document", "Ask for less in one operation."],
  ["rootMutations", "TOO_MANY_ROOT_MUTATIONS", "root mutations", "Send them in several requests."],
  ["rootFields", "TOO_MANY_ROOT_FIELDS", "root fields", "Send them in several requests."],
  ["depth", "TOO_DEEP", "levels of fields", "Ask for the lower levels in a second operation."],
  ["introspectionDepth", "TOO_DEEP", "levels of introspection", "Use the standard introspection query."],
  ["aliases", "TOO_MANY_ALIASES", "aliases", "Use a list field with a filter, or several requests."],
  ["introspectionAliases", "TOO_MANY_ALIASES", "aliases in introspection", "Use the standard introspection query."],
  ["fields", "TOO_MANY_FIELDS", "fields with fragments written out", "Ask for less in one operation."],
  ["repeats", "TOO_MANY_REPEATS", "repetitions of one field in a selection set", "Name each field once."],
  ["directives", "TOO_MANY_DIRECTIVES", "directives", "Leave out what is not needed."],
  ["literalDepth", "TOO_DEEP", "levels in a literal value", "Pass flatter values."],
];

/** The first limit that `document` breaks, or null; tokens are counted before, on the text. Linear in its size. */
export function checkLimits(document: DocumentNode, limits: DocumentLimits): BrokenLimit | null {
  return findBrokenLimit(measureDocument(document), limits);
}

/** The first limit that a measured document breaks, or null; what is not measured breaks nothing. */
export function findBrokenLimit(
  measure: Partial<Record<keyof DocumentLimits, number>>,
  limits: DocumentLimits,
): BrokenLimit | null {
  for (const [name, code, what, advice] of rules) {
    const limit = limits[name];
    if ((measure[name] ?? 0) > limit) return { code, message: `More than ${limit} ${what}. ${advice}` };
  }
  return null;
}
