import { GraphQLError } from "graphql";
import type { AccessView } from "../authorise/access-view.js";
import { ClientView } from "../execute/client-view.js";
import { compileStep } from "../execute/compile-steps.js";
import type { ErrorPath } from "../execute/error-log.js";
import type { Step } from "../execute/execution.js";
import { compileIntrospection } from "../execute/introspect.js";
import { Projection } from "../execute/projection.js";
import { type OperationPart, OperationRun } from "../execute/run-operation.js";
import { compileVariables } from "../execute/sent-variables.js";
import { SharedAnswers } from "../subscribe/shared-answers.js";
import type { Transport } from "../transport/transport.js";
import type { ClientOperation } from "./client-operation.js";
import { collectFields } from "./collect-fields.js";
import type { CompiledOperation, EventSource } from "./compiled-operation.js";
import { eventVariables } from "./event-variables.js";
import { PlaceBuilder } from "./place-builder.js";
import { type PlannedPart, type Planning, planParts } from "./plan-parts.js";
import { eachFetchStep } from "./plan-step.js";
import type { Supergraph } from "./read-supergraph.js";
import { type ResponseTree, responseTreeOf } from "./response-tree.js";

/** What compiling operations takes; the same for all of one graph. */
export interface Compiling extends Planning {
  supergraph: Supergraph;
  getTransport(service: string): Transport;
}

/** Plans and compiles what one view allows of an operation without conditions. Rejects with a `GraphQLError`, or with the planner's error. */
export async function compileOperation(
  operation: ClientOperation,
  share: number,
  access: AccessView,
  compiling: Compiling,
): Promise<CompiledOperation> {
  const { supergraph, names, getTransport } = compiling;
  const { schema, types } = supergraph;
  const { definition, fragments } = operation;
  const rootType = schema.getRootType(definition.operation);
  if (!rootType) throw new GraphQLError(`Schema is not configured to execute ${definition.operation} operation.`);

  const sets = [definition.selectionSet];
  const fields = collectFields(sets, fragments, (name) => types.possible(name).has(rootType.name));
  const root = new PlaceBuilder(schema, fragments, names, access).build(rootType, sets);
  const planned = await planParts(operation, fields, root, share, compiling);
  const introspect = compileIntrospection(access.introspected, operation, fields, names);
  const projected = new Projection(schema, fragments, names, access).fieldsOf(rootType, { sets, place: root });
  const view = new ClientView(root, types);
  const trees = planned.map(({ plan }) => responseTreeOf(plan));

  const parts = planned.map(({ responseKeys, plan }, i): OperationPart => {
    const step = plan && compileStep(plan, { view, names, types, getTransport, tree: trees[i] as ResponseTree });
    return { step: both(introspect, step), fields: projected.filter((field) => responseKeys.has(field.responseKey)) };
  });
  return {
    kind: definition.operation,
    run: new OperationRun(parts),
    writerAt: (path, data) => writerAt(trees, view.placeOf(path, data)),
    source: eventSource(operation, planned, compiling),
  };
}

/** The root fields of each part are of that part alone, so at most one tree knows the place. */
function writerAt(trees: readonly ResponseTree[], place: ErrorPath): string | undefined {
  return trees.map((tree) => tree.writerAt(place)).find((writer) => writer !== undefined);
}

function both(first: Step | undefined, second: Step | undefined): Step | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return (execution) => {
    first(execution);
    return second(execution);
  };
}

function eventSource(
  { definition, fragments }: ClientOperation,
  planned: readonly PlannedPart[],
  { names, getTransport }: Compiling,
): EventSource | undefined {
  for (const { plan } of planned) {
    for (const { fetch } of eachFetchStep(plan)) {
      if (fetch.operationKind !== "subscription") continue;
      const pickVariables = compileVariables(fetch.variables, names);
      const variables = eventVariables(definition, fragments.values());
      const transport = getTransport(fetch.service);
      return { fetch, transport, pickVariables, eventVariables: variables, answers: new SharedAnswers() };
    }
  }
  return undefined;
}
