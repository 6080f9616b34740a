import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../../tables.js";
import type { DossierRow } from "../dossier.table.js";
import type { DossierMirror } from "../dossier-parts.type.js";
import type { MirrorLag } from "./mirror-lag.type.js";
import { lagSeconds } from "./mirror-order.rules.js";

/** How far behind a mirrored dossier is; null of one that is handled here. */
export function mirrorOf({ sourceSequence, sourceUpdatedAt, mirroredAt }: DossierRow): DossierMirror | null {
  if (sourceSequence === null || sourceUpdatedAt === null || mirroredAt === null) return null;
  return { sourceSequence, sourceUpdatedAt, mirroredAt, lagSeconds: lagSeconds(sourceUpdatedAt, mirroredAt) };
}

/** How far behind the mirror of a system is: the newest update that came; null where none ever did. Public. */
export async function findMirrorLag(context: RequestContext, sourceSystem: string): Promise<MirrorLag | null> {
  const newest = await database(context)
    .selectFrom("dossier")
    .selectAll()
    .where("sourceSystem", "=", sourceSystem)
    .where("sourceUpdatedAt", "is not", null)
    .orderBy("sourceUpdatedAt", "desc")
    .limit(1)
    .executeTakeFirst();
  const mirror = newest === undefined ? null : mirrorOf(newest);
  if (mirror === null) return null;
  const behindSeconds = lagSeconds(mirror.sourceUpdatedAt, context.now.toISOString());
  return { sourceSystem, ...mirror, behindSeconds };
}
