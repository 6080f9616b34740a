import { type FieldNode, GraphQLError } from "graphql";
import type { ClientOperation } from "./client-operation.js";
import { type CollectedField, isMetaField } from "./collect-fields.js";
import type { Place } from "./place.js";
import { eachFetchStep, type PlanStep } from "./plan-step.js";
import type { Planner } from "./planner.js";
import { plannerSource } from "./planner-source.js";
import type { PrivateNames } from "./private-names.js";
import { readPlan } from "./read-plan.js";

/** What planning takes, apart from the operation. */
export interface Planning {
  planner: Planner;
  names: PrivateNames;
  maxSteps: number;
}

/** Root fields planned together, and the plan; undefined where no subgraph needs to be asked. */
export interface PlannedPart {
  responseKeys: ReadonlySet<string>;
  plan: PlanStep | undefined;
}

/**
 * Plans the operation's root fields. Those of a mutation are planned one by one: the first is to be answered in full,
 * by all subgraphs, before the next begins, and no plan of them together keeps that order.
 */
export async function planParts(
  operation: ClientOperation,
  fields: readonly CollectedField[],
  root: Place,
  share: number,
  { planner, names, maxSteps }: Planning,
): Promise<PlannedPart[]> {
  const isMutation = operation.definition.operation === "mutation";
  const groups = isMutation ? fields.map((field) => [field]) : [fields];
  const operationName = operation.definition.name?.value;
  const plan = async (asked: readonly FieldNode[]): Promise<PlanStep | undefined> => {
    if (asked.length === 0) return undefined;
    const node = await planner.plan(plannerSource(operation, asked, names), operationName, share);
    return node && readPlan(node);
  };
  const parts = await Promise.all(
    groups.map(async (group): Promise<PlannedPart> => {
      const asked = group.flatMap(({ field, responseKey }) => {
        return isMetaField(field) ? [] : (root.own.get(responseKey)?.node ?? []);
      });
      return { responseKeys: new Set(group.map(({ responseKey }) => responseKey)), plan: await plan(asked) };
    }),
  );

  const steps = parts.reduce((sum, part) => sum + countQuestions(part.plan), 0);
  if (steps > maxSteps) throw tooLarge(steps, maxSteps);
  return parts;
}

function countQuestions(plan: PlanStep | undefined): number {
  let count = 0;
  for (const step of eachFetchStep(plan)) count += step.kind === "fetchEntities" ? step.groups.length : 1;
  return count;
}

function tooLarge(steps: number, maxSteps: number): GraphQLError {
  return new GraphQLError(
    `The operation needs ${steps} questions to subgraphs; at most ${maxSteps} are allowed. Ask for less at a time.`,
    { extensions: { code: "PLAN_TOO_LARGE" } },
  );
}
