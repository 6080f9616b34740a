import { hash } from "node:crypto";
import type { RecordAccessRow } from "./record-access.table.js";

export type UnchainedAccess = Omit<RecordAccessRow, "hash" | "prevHash">;

/** The hash of a row and, through `prevHash`, of all before it: a row changed later no longer fits its chain. */
export function hashOfAccess(prevHash: string, row: UnchainedAccess): string {
  const who = [row.actorId, row.actorKind, row.actingForId ?? null, row.authority];
  const what = [row.recordId, row.fields, row.requestId];
  return hash("sha256", JSON.stringify([prevHash, row.position, row.readAt, ...who, ...what]), "base64url");
}
