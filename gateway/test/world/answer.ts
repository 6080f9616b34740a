import type { ExecutionResult } from "graphql";

/** An error as a test compares it: where, and what was said. */
export interface AnswerError {
  path?: readonly (string | number)[];
  message: string;
}

/** What a client receives, as plain JSON; errors in the order of their paths, since fetches race. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: AnswerError[];
}

/** The answer as it would be sent, keeping of each error only its path and message. */
export function answerOf(result: ExecutionResult): Answer {
  const sent = asSent(result);
  const answer: Answer = {};
  if (sent.data !== undefined) answer.data = sent.data;
  if (sent.errors) answer.errors = sent.errors.map(pathAndMessage).sort(byPath);
  return answer;
}

/** The result after a trip through JSON, as a client has it. */
export function asSent(result: ExecutionResult): SentResult {
  return JSON.parse(JSON.stringify(result)) as SentResult;
}

export interface SentResult {
  data?: Record<string, unknown> | null;
  errors?: (AnswerError & { extensions?: Record<string, unknown> })[];
}

function pathAndMessage({ path, message }: AnswerError): AnswerError {
  return path === undefined ? { message } : { path, message };
}

function byPath(a: AnswerError, b: AnswerError): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
