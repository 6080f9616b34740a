import { dataOf, type Result, type ResultError } from "./connection.js";

/** A change as the stream tells it, with what the `selection` of the follower asks for beside. */
export interface Change {
  readonly __typename: "RecordChange";
  /** The same whenever the change is told again. */
  readonly eventKey: string;
  readonly cursor: string;
  readonly previousCursor: string | null;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly changedFields: readonly string[];
  readonly occurredAt: string;
  /** What could not be read of the selection, because another owner of data was away; empty when it is whole. */
  readonly errors: readonly ResultError[];
  readonly [selected: string]: unknown;
}

export interface Checkpoint {
  readonly __typename: "ChangeCheckpoint";
  readonly cursor: string;
  readonly previousCursor: string | null;
}

export interface Notice {
  readonly __typename: "ChangeNotice";
  readonly code: string;
  readonly oldestCursor: string | null;
  readonly snapshotCursor: string | null;
}

export type Message = Change | Checkpoint | Notice;

/** The message in a result of the subscription. */
export function messageOf(result: Result<{ told: Message }>): Message {
  const { told } = dataOf(result);
  return told.__typename === "RecordChange" ? { ...told, errors: result.errors ?? [] } : told;
}

const CHANGE = "eventKey cursor previousCursor type subjectType subjectId subjectVersion changedFields occurredAt";

/** The subscription to a stream. */
export const subscriptionOf = (stream: string, selection: string): string =>
  `subscription ($after: Cursor, $filter: ChangeFilter) { told: ${stream}Changed(after: $after, filter: $filter) {
    __typename
    ... on RecordChange { ${CHANGE} ${selection} }
    ... on ChangeCheckpoint { cursor previousCursor }
    ... on ChangeNotice { code oldestCursor snapshotCursor }
  } }`;

/** The query that catches up with a stream, a page at a time. */
export const catchUpOf = (stream: string, selection: string): string =>
  `query ($after: Cursor, $filter: ChangeFilter, $first: Int!) {
  told: ${stream}Changes(after: $after, filter: $filter, first: $first) {
    events { __typename ${CHANGE} ${selection} } endCursor hasMore
  } }`;

export const snapshotCursorOf = (stream: string): string => `{ told: ${stream}SnapshotCursor }`;
