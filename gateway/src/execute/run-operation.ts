import { type ExecutionResult, GraphQLError } from "graphql";
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

  /** Never throws or rejects: a fault of ours is an error of the answer, told without its details. */
  start(execution: Execution): MaybePromise<ExecutionResult> {
    try {
      const answer = this.#runFrom(execution, new this.#Row(), 0);
      return answer instanceof Promise ? answer.catch((fault) => answerOfFault(fault, execution)) : answer;
    } catch (fault) {
      return answerOfFault(fault, execution);
    }
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

function answerOfFault(fault: unknown, execution: Execution): ExecutionResult {
  const originalError = fault instanceof Error ? fault : new Error(String(fault));
  const extensions = { code: "INTERNAL_SERVER_ERROR" };
  const error = new GraphQLError("The operation failed inside the gateway.", { originalError, extensions });
  return { errors: [...execution.errors.list, error], data: null };
}

function answerOf(data: Row | null, execution: Execution): ExecutionResult {
  return execution.errors.list.length === 0 ? { data } : { errors: execution.errors.list, data };
}
