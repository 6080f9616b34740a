import type { PlanStep } from "../plan/plan-step.js";
import type { Execution, Step } from "./execution.js";
import type { FetchContext } from "./fetch-context.js";
import { compileFetchEntities } from "./fetch-entities.js";
import { compileFetchRoots } from "./fetch-roots.js";

/** Compiles a plan into one function. What needs no waiting makes no promise. */
export function compileStep(step: PlanStep, context: FetchContext): Step {
  switch (step.kind) {
    case "sequence":
      return inSequence(step.steps.map((inner) => compileStep(inner, context)));
    case "parallel":
      return inParallel(step.steps.map((inner) => compileStep(inner, context)));
    case "fetchRoots":
      return compileFetchRoots(step, context);
    case "fetchEntities":
      return compileFetchEntities(step, context);
  }
}

function inSequence(steps: readonly Step[]): Step {
  const runFrom = (execution: Execution, first: number): void | Promise<void> => {
    for (let i = first; i < steps.length; i++) {
      const pending = steps[i]?.(execution);
      if (pending !== undefined) return pending.then(() => runFrom(execution, i + 1));
    }
  };
  return (execution) => runFrom(execution, 0);
}

function inParallel(steps: readonly Step[]): Step {
  return (execution) => {
    const pending: Promise<void>[] = [];
    for (const step of steps) {
      const one = step(execution);
      if (one !== undefined) pending.push(one);
    }
    if (pending.length < 2) return pending[0];
    return Promise.all(pending).then(() => undefined);
  };
}
