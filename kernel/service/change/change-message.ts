import type { Accesses } from "../access-log/note-access.js";
import type { LoggedEvent } from "../event/read-log.js";
import { ChangeCheckpoint, ChangeNotice, RecordChange } from "./change.type.js";

/** An event of the log as it is told to whoever saw these records so. */
export function recordChange(
  event: LoggedEvent,
  cursor: string,
  previousCursor: string | null,
  seen: Accesses,
): RecordChange {
  const { id: eventKey, type, subjectType, subjectId, subjectVersion, changedFields, occurredAt } = event;
  const told = { eventKey, type, subjectType, subjectId, subjectVersion, cursor, previousCursor };
  const fields = changedFields === "" ? [] : changedFields.split(",");
  const seenBy = seen.get(subjectId) ?? null;
  const isForOne = event.classification !== "PUBLIC";
  const rest = { changedFields: fields, occurredAt: new Date(occurredAt), seenBy, isForOne };
  return Object.assign(new RecordChange(), told, rest);
}

export function changeCheckpoint(cursor: string, previousCursor: string | null): ChangeCheckpoint {
  return Object.assign(new ChangeCheckpoint(), { cursor, previousCursor });
}

export function changeNotice(
  code: ChangeNotice["code"],
  { oldestCursor, snapshotCursor }: { oldestCursor: string | null; snapshotCursor: string | null } = NO_CURSORS,
): ChangeNotice {
  return Object.assign(new ChangeNotice(), { code, oldestCursor, snapshotCursor });
}

/**
 * Where a message leaves whoever is told it: equal for those who will be told the same from there on. Empty where each
 * is told by itself; undefined for what moves nobody.
 */
export function placeAfter(message: unknown): string | undefined {
  if (message instanceof RecordChange) return message.isForOne ? "" : message.cursor;
  return message instanceof ChangeCheckpoint ? message.cursor : undefined;
}

const NO_CURSORS = { oldestCursor: null, snapshotCursor: null };
