import type { RelationRow } from "../relation.table.js";
import { relationId } from "../relation-id.js";
import type { ImportedRelation } from "./imported-relation.js";
import type { ResolvedEnds } from "./resolve-ends.js";

export type NewRelationRow = Omit<RelationRow, "version">;

/** The rows of one record, both of whose ends are known. */
export function relationRows(relation: ImportedRelation, ends: ResolvedEnds): NewRelationRow[] {
  const { words, fromArticle, toArticle, effectiveOn, endsOn, source, certainty } = relation;
  const [fromId, toId] = [ends.documentsOf(relation.from)[0]!.id, ends.documentsOf(relation.to)[0]!.id];
  return words.map(({ kind, extent }) => {
    const known = { fromId, toId, kind, extent, fromArticle, toArticle };
    return { ...known, id: relationId(known), effectiveOn, endsOn, source, certainty };
  });
}
