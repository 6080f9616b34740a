import type { PlanStep } from "../plan/plan-step.js";
import { compileRewrites, renamingsOf } from "../plan/rewrites.js";
import { TransportError } from "../transport/transport-error.js";
import type { Answer } from "./answer.js";
import { askedPath } from "./asked-path.js";
import { callSubgraph, settle } from "./call-subgraph.js";
import type { Execution, Step } from "./execution.js";
import { faultOfAnswer, faultOfCall } from "./fault.js";
import type { FetchContext } from "./fetch-context.js";
import { reportField, reportObject } from "./fetch-report.js";
import { compileIntake, takeInto } from "./intake.js";
import { compileVariables } from "./sent-variables.js";

/** A step that asks a subgraph for fields of the root type. A subscription's takes the event in place of an answer. */
export function compileFetchRoots(step: Extract<PlanStep, { kind: "fetchRoots" }>, context: FetchContext): Step {
  const { fetch } = step;
  const { types, tree } = context;
  const transport = context.getTransport(fetch.service);
  const variables = compileVariables(fetch.variables, context.names);
  const rewrite = compileRewrites(step.outputRewrites, types);
  const asked = { sets: [fetch.selectionSet], renamings: renamingsOf(step.outputRewrites) };
  const intake = compileIntake(asked.sets, fetch.fragments, asked.renamings, tree);

  const take = (execution: Execution, { data, errors }: Answer) => {
    if (data === null) execution.markHollow(execution.data);
    else {
      rewrite?.(data);
      takeInto(execution.data, data, intake, types);
    }
    for (const error of errors) {
      if (execution.errors.isFull) return;
      const fault = faultOfAnswer(error, fetch.service);
      const inner = askedPath(error.path ?? [], asked.sets, fetch.fragments);
      if (inner.length > 0) reportField(execution, context, [], inner, asked, fault);
      else if (data === null) reportObject(execution, context, fetch, [], undefined, asked, fault);
      else execution.errors.add(fault.message, undefined, fault.extensions, fault.originalError);
    }
  };
  const fail = (execution: Execution, failure: TransportError) => {
    execution.markHollow(execution.data);
    reportObject(execution, context, fetch, [], undefined, asked, faultOfCall(failure, fetch.service));
  };

  return (execution) => {
    const outcome = {
      answered: (answer: Answer) => take(execution, answer),
      failed: (failure: TransportError) => fail(execution, failure),
    };
    if (fetch.operationKind === "subscription") {
      const { event } = execution;
      if (event instanceof TransportError) outcome.failed(event);
      else settle(event, outcome);
    } else return callSubgraph(execution, transport, fetch, variables(execution.variables), outcome);
  };
}
