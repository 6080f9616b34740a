import type { ReadingAuthority } from "../../domain/reading-authority.js";
import type { RequestContext } from "../context.js";

/** The restricted records that a request has read so far, each with why it may. */
export type Accesses = Map<string, ReadingAuthority>;

/** Notes that a restricted record is read; it is written before the answer leaves. To be called by every `find…` of one. */
export function noteAccess(context: RequestContext, recordId: string, authority: ReadingAuthority): void {
  context.accesses.set(recordId, authority);
}
