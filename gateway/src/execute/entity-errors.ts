import type { Fetch } from "../plan/plan-step.js";
import { TransportError } from "../transport/transport-error.js";
import type { AnswerError } from "./answer.js";
import { askedPath } from "./asked-path.js";
import type { ErrorPath } from "./error-log.js";
import type { Execution } from "./execution.js";
import { type Fault, faultOfAnswer, faultOfCall } from "./fault.js";
import type { Waiting } from "./fetch-entities.js";
import { type ReportContext, reportField, reportObject } from "./fetch-report.js";
import { positionsAt } from "./locate.js";
import type { Row } from "./row.js";

/**
 * Tells of the errors in an answer about entities. One entity may stand at many places of the client's answer: each
 * of them gets the error, as it would if every place had been resolved by itself.
 */
export function reportEntityErrors(
  execution: Execution,
  context: ReportContext,
  fetch: Fetch,
  waiting: readonly Waiting[],
  errors: readonly AnswerError[],
): void {
  for (const error of errors) {
    if (execution.errors.isFull) return;
    const fault = faultOfAnswer(error, fetch.service);
    const [alias, place, ...named] = error.path ?? [];
    const one = waiting.find(({ group }) => group.alias === alias);
    if (one !== undefined && typeof place === "number" && one.gathered.places.includes(place)) {
      const inner = askedPath(named, one.group.asked.sets, fetch.fragments);
      reportPlace(execution, context, fetch, one, place, inner, fault);
    } else reportUnplaced(execution, context, fetch, one === undefined ? waiting : [one], fault);
  }
  for (const one of waiting) {
    const isUnexplained = !one.isAnswered && errors.length === 0;
    const bad = isUnexplained ? one.gathered.targets : one.malformed;
    if (bad.length > 0) reportTargets(execution, context, fetch, one, bad, badAnswer(fetch));
  }
}

/** Tells that the call as a whole brought nothing. */
export function reportEntityFailure(
  execution: Execution,
  context: ReportContext,
  fetch: Fetch,
  waiting: readonly Waiting[],
  failure: TransportError,
): void {
  for (const one of waiting) {
    for (const target of one.gathered.targets) execution.markHollow(target);
    reportTargets(execution, context, fetch, one, one.gathered.targets, faultOfCall(failure, fetch.service));
  }
}

function reportPlace(
  execution: Execution,
  context: ReportContext,
  fetch: Fetch,
  one: Waiting,
  place: number,
  inner: ErrorPath,
  fault: Fault,
): void {
  const targets = one.gathered.targets.filter((_, i) => one.gathered.places[i] === place);
  if (inner.length === 0) {
    reportTargets(execution, context, fetch, one, targets, fault);
    return;
  }
  const positions = positionsOf(execution, one);
  for (const target of targets) {
    const position = positions.get(target);
    if (position !== undefined) reportField(execution, context, position, inner, one.group.asked, fault);
  }
}

/** An error that names no entity belongs to all that went unanswered, or else to the answer as a whole. */
function reportUnplaced(
  execution: Execution,
  context: ReportContext,
  fetch: Fetch,
  candidates: readonly Waiting[],
  fault: Fault,
): void {
  const unanswered = candidates.filter((one) => !one.isAnswered);
  if (unanswered.length === 0) execution.errors.add(fault.message, undefined, fault.extensions, fault.originalError);
  for (const one of unanswered) reportTargets(execution, context, fetch, one, one.gathered.targets, fault);
}

function reportTargets(
  execution: Execution,
  context: ReportContext,
  fetch: Fetch,
  one: Waiting,
  targets: readonly Row[],
  fault: Fault,
): void {
  const positions = positionsOf(execution, one);
  for (const target of targets) {
    if (execution.errors.isFull) return;
    const position = positions.get(target);
    const typename = typeof target.__typename === "string" ? target.__typename : undefined;
    if (position !== undefined) reportObject(execution, context, fetch, position, typename, one.group.asked, fault);
  }
}

function positionsOf(execution: Execution, one: Waiting): Map<Row, ErrorPath> {
  if (one.positions !== undefined) return one.positions;
  const positions = new Map<Row, ErrorPath>();
  one.positions = positions;
  for (const way of one.group.ways)
    for (const [row, path] of positionsAt(execution.data, way)) positions.set(row, path);
  return positions;
}

function badAnswer(fetch: Fetch): Fault {
  return faultOfCall(new TransportError("SUBGRAPH_BAD_ANSWER"), fetch.service);
}
