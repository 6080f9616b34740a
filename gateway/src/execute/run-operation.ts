import type { ExecutionResult } from "graphql";
import type { MaybePromise } from "../transport/transport.js";
import { type ProjectedField, projectFields } from "./complete-object.js";
import type { Execution, Step } from "./execution.js";
import { type Row, type RowClass, rowClass } from "./row.js";

/** Root fields that are fetched and completed together. A mutation has one part for each of its fields. */
export interface OperationPart {
  step: Step | undefined;
  fields: readonly ProjectedField[];
}

/** Runs an operation part by part; a part that leaves the whole answer null is the last. */
export class OperationRun {
  readonly #parts: readonly OperationPart[];
  readonly #Row: RowClass = rowClass();

  constructor(parts: readonly OperationPart[]) {
    this.#parts = parts;
  }

  start(execution: Execution): MaybePromise<ExecutionResult> {
    return this.#runFrom(execution, new this.#Row(), 0);
  }

  #runFrom(execution: Execution, data: Row, first: number): MaybePromise<ExecutionResult> {
    for (let i = first; i < this.#parts.length; i++) {
      const part = this.#parts[i] as OperationPart;
      const pending = part.step?.(execution);
      if (pending !== undefined) {
        return pending.then(() =>
          complete(part, execution, data) ? this.#runFrom(execution, data, i + 1) : answerOf(null, execution),
        );
      }
      if (!complete(part, execution, data)) return answerOf(null, execution);
    }
    return answerOf(data, execution);
  }
}

/** False where a non-null root field has no value. */
function complete(part: OperationPart, execution: Execution, data: Row): boolean {
  const isHollow = execution.hollow?.has(execution.data) === true;
  execution.hollowDepth = isHollow ? 1 : 0;
  return projectFields(part.fields, execution.data, data, execution) === undefined;
}

function answerOf(data: Row | null, execution: Execution): ExecutionResult {
  return execution.errors.list.length === 0 ? { data } : { errors: execution.errors.list, data };
}
