import { completeNonNull } from "./complete-null.js";
import { BROKEN, type Complete, MISSING } from "./completion.js";
import type { Execution } from "./execution.js";
import { reportHere } from "./report-here.js";

/** Completes a list item by item. */
export function completeList(completeItem: Complete, isItemNonNull: boolean, coordinate: string): Complete {
  const fill = (items: readonly unknown[], list: unknown[], execution: Execution) => {
    for (let i = 0; i < items.length; i++) {
      const value = items[i];
      let completed = value === undefined || value === null ? null : completeItem(value, execution, i);
      if (completed === null || completed === BROKEN || completed === MISSING) {
        if (isItemNonNull) return completeNonNull(completed, value, execution, i, coordinate);
        completed = null;
      }
      list.push(completed);
    }
    return undefined;
  };

  return (value, execution, key) => {
    if (!Array.isArray(value)) return reportHere(execution, key, `Expected a list for field "${coordinate}".`);
    const list: unknown[] = [];
    execution.path.push(key);
    const stopped = fill(value, list, execution);
    execution.path.pop();
    return stopped ?? list;
  };
}
