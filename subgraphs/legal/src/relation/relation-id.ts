import { stableId } from "@lienthong/kernel/domain/id.js";
import type { RelationRow } from "./relation.table.js";

/** The id of a relation: the same kind between the same articles of the same documents is one relation. */
export function relationId(
  relation: Pick<RelationRow, "fromId" | "kind" | "toId" | "fromArticle" | "toArticle" | "extent">,
): string {
  const { fromId, kind, toId, fromArticle, toArticle, extent } = relation;
  return stableId("DocumentRelation", fromId, kind, toId, fromArticle ?? "", toArticle ?? "", extent ?? "");
}
