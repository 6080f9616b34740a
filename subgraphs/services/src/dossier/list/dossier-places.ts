import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type DossierReader, mayReadAll, worksFor } from "../dossier-access.rules.js";

/** The columns by which dossiers are listed, each with its indexes. */
export type OwnerColumn = "bodyId" | "responsibleBodyId" | "procedureId" | "communeId" | "districtId" | "provinceId";

type Having = Readonly<Partial<Record<OwnerColumn, string>>>;

/** Dossiers that have a value in a column, perhaps only those that began within some days. */
export interface DossierPlace {
  column: OwnerColumn;
  value: string;
  /** The first day; null for no limit. */
  from?: PlainDate | null;
  /** The first day that no longer counts; null for no limit. */
  to?: PlainDate | null;
  /** What they have besides, and what they have not. */
  having?: Having;
  lacking?: Having;
  /** Bodies of which one received them, or has to finish them; any when left out. */
  among?: readonly string[];
}

/**
 * The dossiers of a place that the actor sees in lists, `mayReadWhole` of dossier-access.rules said in places. Who acts
 * for the body whose list it is, or for one above it, sees all of it; other clerks see what their body received, and
 * what it has to finish; a partner sees those of bodies shared with it; nobody else sees any.
 */
export function seenPlaces(reader: DossierReader, place: DossierPlace, superiorIds: readonly string[]): DossierPlace[] {
  if (mayReadAll(reader)) return [place];
  const { actor, sharedBodies } = reader;
  const { column, value, from = null, to = null, having = {} } = place;
  const isOfBody = column === "bodyId" || column === "responsibleBodyId";
  if (sharedBodies.size > 0) {
    return isOfBody && sharedBodies.has(value) ? [place] : [{ ...place, among: [...sharedBodies] }];
  }
  if (isOfBody && [value, ...superiorIds].some((bodyId) => worksFor(actor, bodyId))) return [place];
  const own = actor.organisationId;
  if (!worksFor(actor, own) || own === null) return [];
  const also: Having = { ...having, [column]: value };
  const received: DossierPlace = { column: "bodyId", value: own, from, to, having: also };
  const toFinish: DossierPlace = {
    column: "responsibleBodyId",
    value: own,
    from,
    to,
    having: also,
    lacking: { bodyId: own },
  };
  return column === "bodyId" ? [{ ...toFinish, lacking: {} }] : [received, toFinish];
}
