import { getOrMake } from "../plan/get-or-make.js";
import type { EntityGroup, PlanStep } from "../plan/plan-step.js";
import { compileRewrites, type Renaming, type Rewrite, renamingsOf } from "../plan/rewrites.js";
import type { Answer } from "./answer.js";
import { callSubgraph } from "./call-subgraph.js";
import { reportEntityErrors, reportEntityFailure } from "./entity-errors.js";
import type { ErrorPath } from "./error-log.js";
import type { Execution, Step } from "./execution.js";
import type { FetchContext } from "./fetch-context.js";
import { type Gathered, gather, RepresentationList } from "./gather.js";
import { compileIntake, type Intake, takeInto } from "./intake.js";
import { compileWay, type Way } from "./locate.js";
import { compileRepresent, type Represent } from "./representation.js";
import { isRow, type Row } from "./row.js";
import { compileVariables } from "./sent-variables.js";

/** One alias of an entity question, compiled. */
export interface CompiledGroup {
  alias: string;
  variable: string;
  ways: readonly Way[];
  represent: Represent;
  rewrite: Rewrite | null;
  intake: Intake;
  asked: { sets: EntityGroup["sets"]; renamings: readonly Renaming[] };
}

/** What one run of the step waits for, one entry for each group. */
export interface Waiting {
  group: CompiledGroup;
  list: RepresentationList;
  gathered: Gathered;
  /** Once there is an answer: whether it held a list of the right length, and whose entry in it was no object. */
  isAnswered: boolean;
  malformed: Row[];
  /** Where each target stands, once an error asks. */
  positions: Map<Row, ErrorPath> | undefined;
}

/** A step that asks a subgraph to complete objects other subgraphs answered. */
export function compileFetchEntities(step: Extract<PlanStep, { kind: "fetchEntities" }>, context: FetchContext): Step {
  const { fetch } = step;
  const transport = context.getTransport(fetch.service);
  const pick = compileVariables(fetch.variables, context.names);
  const groups = step.groups.map((group) => compileGroup(group, step, context));

  return (execution) => {
    const variables: Record<string, unknown> = { ...pick(execution.variables) };
    const waiting = gatherAll(execution, groups, variables);
    if (waiting === null) return;
    return callSubgraph(execution, transport, fetch, variables, {
      answered: (answer) => {
        for (const one of waiting) takeEntities(execution, one, answer, context);
        reportEntityErrors(execution, context, fetch, waiting, answer.errors);
      },
      failed: (failure) => reportEntityFailure(execution, context, fetch, waiting, failure),
    });
  };
}

function compileGroup(
  group: EntityGroup,
  { fetch }: Extract<PlanStep, { kind: "fetchEntities" }>,
  { types, tree }: FetchContext,
): CompiledGroup {
  const renamings = renamingsOf(group.outputRewrites);
  const place = tree.enter(group.paths[0] ?? []);
  return {
    alias: group.alias,
    variable: group.variable,
    ways: group.paths.map((path) => compileWay(path, types)),
    represent: compileRepresent(group.requires, group.inputRewrites, types),
    rewrite: compileRewrites(group.outputRewrites, types),
    intake: compileIntake(group.sets, fetch.fragments, renamings, place),
    asked: { sets: group.sets, renamings },
  };
}

/** Null where no object waits, so that nothing is asked. */
function gatherAll(
  execution: Execution,
  groups: readonly CompiledGroup[],
  variables: Record<string, unknown>,
): Waiting[] | null {
  const lists = new Map<string, RepresentationList>();
  let isAnyWaiting = false;
  const waiting = groups.map((group): Waiting => {
    const list = getOrMake(lists, group.variable, () => new RepresentationList());
    const gathered = gather(execution, group.ways, group.represent, list);
    variables[group.variable] = list.values;
    isAnyWaiting ||= gathered.targets.length > 0;
    return { group, list, gathered, isAnswered: false, malformed: [], positions: undefined };
  });
  return isAnyWaiting ? waiting : null;
}

function takeEntities(execution: Execution, waiting: Waiting, answer: Answer, { types }: FetchContext): void {
  const { group, list } = waiting;
  const { targets, places } = waiting.gathered;
  const entities = answer.data?.[group.alias];
  waiting.isAnswered = Array.isArray(entities) && entities.length === list.values.length;
  if (waiting.isAnswered) group.rewrite?.(entities);

  for (let i = 0; i < targets.length; i++) {
    const target = targets[i] as Row;
    const entity = waiting.isAnswered ? (entities as unknown[])[places[i] as number] : null;
    if (isRow(entity)) {
      takeInto(target, entity, group.intake, types);
      continue;
    }
    execution.markHollow(target);
    if (entity !== null && entity !== undefined) waiting.malformed.push(target);
  }
}
