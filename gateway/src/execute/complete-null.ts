import { BROKEN, MISSING } from "./completion.js";
import type { Execution } from "./execution.js";

/**
 * What becomes of a non-null position that holds no value: `completed` is null, or says that something below it went
 * wrong. Reports the violation as graphql-js would, unless an error there or below already explains it.
 */
export function completeNonNull(
  completed: unknown,
  value: unknown,
  execution: Execution,
  key: string | number,
  coordinate: string,
): typeof BROKEN | typeof MISSING {
  if (completed === BROKEN || completed === MISSING) return completed;
  if (value === undefined && execution.hollowDepth > 0) return MISSING;
  const path = [...execution.path, key];
  if (!execution.errors.explains(path)) {
    execution.errors.add(`Cannot return null for non-nullable field ${coordinate}.`, path);
  }
  return BROKEN;
}
