import { isRow, type Row } from "./row.js";

/** A subgraph's answer after its envelope was checked; what is inside is still anybody's guess. */
export interface Answer {
  data: Row | null;
  errors: readonly AnswerError[];
}

export interface AnswerError {
  message: string;
  path: readonly (string | number)[] | undefined;
  extensions: Row | undefined;
  originalError: Error | undefined;
}

/** Null when this is no GraphQL answer at all. */
export function readAnswer(value: unknown): Answer | null {
  if (!isRow(value)) return null;
  const data = value.data ?? null;
  const errors = value.errors ?? NO_ERRORS;
  if ((data !== null && !isRow(data)) || !Array.isArray(errors)) return null;
  if (data === null && errors.length === 0) return null;
  return { data, errors: errors.length === 0 ? NO_ERRORS : errors.slice(0, MOST_ERRORS).map(readError) };
}

/** No answer is so wrong that this many errors would not say it. */
const MOST_ERRORS = 10_000;

const NO_ERRORS: readonly AnswerError[] = [];

/** Errors that are badly written are errors all the same. */
function readError(error: unknown): AnswerError {
  const { message, path, extensions } = isRow(error) ? error : ({} as Row);
  return {
    message: typeof message === "string" ? message : "The subgraph reported an error it did not describe.",
    path: isPath(path) ? path : undefined,
    extensions: isRow(extensions) ? extensions : undefined,
    originalError: error instanceof Error ? error : undefined,
  };
}

function isPath(path: unknown): path is (string | number)[] {
  return Array.isArray(path) && path.every((segment) => typeof segment === "string" || Number.isInteger(segment));
}
