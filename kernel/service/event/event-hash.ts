import { hash } from "node:crypto";
import type { EventRow } from "./event.table.js";

/** What of an event its hash holds: everything but the hashes themselves. */
export type HashedEvent = Omit<EventRow, "hash" | "prevHash">;

/** The hash of an event and, through `prevHash`, of all before it: a row changed later no longer fits its chain. */
export function hashOfEvent(prevHash: string, event: HashedEvent): string {
  const { id, position, type, subjectType, subjectId, subjectVersion, changedFields } = event;
  const { actorId, organisationId, areaId, classification, occurredAt } = event;
  const about = [id, position, type, subjectType, subjectId, subjectVersion, changedFields];
  const circumstances = [actorId, organisationId, areaId ?? null, classification, occurredAt];
  return hash("sha256", JSON.stringify([prevHash, ...about, ...circumstances]), "base64url");
}
