import { completeNonNull } from "./complete-null.js";
import { BROKEN, type Complete, MISSING } from "./completion.js";
import type { Execution } from "./execution.js";
import { ownValue, type Row, rowClass } from "./row.js";

/** One field of the client's answer, compiled for one type of object. */
export interface ProjectedField {
  responseKey: string;
  /** The key it has in the plan's data. */
  planKey: string;
  isInherited: boolean;
  isNonNull: boolean;
  /** `Type.field`, for messages. */
  coordinate: string;
  complete: Complete;
  /** For `__typename`, where the type is known. */
  typename: string | undefined;
  /** Where it may not be asked for: what the client is told. */
  denied?: { message: string; code: string };
}

/** Builds one object of the client's answer; null, `BROKEN` or `MISSING` where it cannot be. */
export type ProjectObject = (source: Row, execution: Execution) => unknown;

export function compileObject(fields: readonly ProjectedField[]): ProjectObject {
  const ClientRow = rowClass();

  return (source, execution) => {
    const row = new ClientRow();
    const isHollow = execution.hollow?.has(source) === true;
    if (isHollow) execution.hollowDepth++;
    const stopped = projectFields(fields, source, row, execution);
    if (isHollow) execution.hollowDepth--;

    if (stopped === undefined) return row;
    return isHollow && stopped === MISSING ? null : stopped;
  };
}

/** Fills the row; answers what stopped it, if anything did. */
export function projectFields(
  fields: readonly ProjectedField[],
  source: Row,
  row: Row,
  execution: Execution,
): typeof BROKEN | typeof MISSING | undefined {
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as ProjectedField;
    if (field.typename !== undefined) {
      row[field.responseKey] = field.typename;
      continue;
    }
    if (field.denied !== undefined) {
      const { message, code } = field.denied;
      execution.errors.add(message, [...execution.path, field.responseKey], { code });
      if (field.isNonNull) return BROKEN;
      row[field.responseKey] = null;
      continue;
    }
    const value = field.isInherited ? ownValue(source, field.planKey) : source[field.planKey];
    let completed = value === undefined || value === null ? null : field.complete(value, execution, field.responseKey);
    if (completed === null || completed === BROKEN || completed === MISSING) {
      if (field.isNonNull) return completeNonNull(completed, value, execution, field.responseKey, field.coordinate);
      completed = null;
    }
    row[field.responseKey] = completed;
  }
  return undefined;
}
