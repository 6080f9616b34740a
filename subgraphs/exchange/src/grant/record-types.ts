import type { ShareableType } from "@lienthong/kernel/domain/data-scope.js";
import { isShareable } from "./data-grant.rules.js";

/** The types that a column of a grant holds. */
export function typesOf({ recordTypes }: { recordTypes: string }): ShareableType[] {
  return recordTypes.split(",").filter(isShareable);
}

/** Types as a column holds them: in order, each once. */
export function columnOf(types: readonly string[]): string {
  return types.toSorted().join(",");
}
