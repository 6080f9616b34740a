import type { Actor } from "@lienthong/kernel/domain/actor.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { mayReadAll, worksFor } from "../dossier-access.rules.js";

/** The columns by which dossiers are listed, each with its indexes. */
export type OwnerColumn = "bodyId" | "responsibleBodyId" | "procedureId" | "communeId" | "districtId" | "provinceId";

/** Dossiers that have a value in a column, perhaps only those that began within some days. */
export interface DossierPlace {
  column: OwnerColumn;
  value: string;
  /** The first day; null for no limit. */
  from?: PlainDate | null;
  /** The first day that no longer counts; null for no limit. */
  to?: PlainDate | null;
}

/** Of whose dossiers the actor sees a list: of all, of those that one body has or had, or none. */
export type Sight = "ALL" | "NONE" | { bodyId: string };

/**
 * Which dossiers of a place the actor sees in a list: `mayReadWhole` of dossier-access.rules, said for lists. Who acts
 * for the body whose list it is, or for one above it, sees all of it.
 */
export function sightOf(actor: Actor, place: DossierPlace, superiorIds: readonly string[]): Sight {
  if (mayReadAll(actor)) return "ALL";
  const isOfBody = place.column === "bodyId" || place.column === "responsibleBodyId";
  if (isOfBody && [place.value, ...superiorIds].some((bodyId) => worksFor(actor, bodyId))) return "ALL";
  return worksFor(actor, actor.organisationId) ? { bodyId: actor.organisationId! } : "NONE";
}
