import type {
  BatchFetchNode,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
  SubscriptionNode,
} from "@graphql-hive/router-query-planner";
import { parse, type SelectionSetNode } from "graphql";
import { getClientOperation } from "./client-operation.js";
import { eachField } from "./each-field.js";
import type { EntityGroup, Fetch, PlanStep } from "./plan-step.js";

/** Reads the planner library's plan; throws when it holds a step this executor does not know. */
export function readPlan(node: PlanNode): PlanStep {
  switch (node.kind) {
    case "Sequence":
      return { kind: "sequence", steps: node.nodes.map(readPlan) };
    case "Parallel":
      return { kind: "parallel", steps: node.nodes.map(readPlan) };
    case "Fetch":
      return fetchRoots(node);
    case "Subscription":
      return fetchRoots(node.primary);
    case "Flatten":
      if (node.node.kind === "Fetch") return fetchEntities(node.path, node.node);
      break;
    case "BatchFetch":
      return fetchBatch(node);
  }
  throw new Error(`The planner made a step of kind ${node.kind}, which this executor does not know.`);
}

function fetchRoots(node: FetchNode | SubscriptionNode["primary"]): PlanStep {
  return { kind: "fetchRoots", fetch: readFetch(node), outputRewrites: node.outputRewrites ?? [] };
}

function fetchEntities(path: FlattenNodePathSegment[], node: FetchNode): PlanStep {
  const fetch = readFetch(node);
  const group: EntityGroup = {
    alias: "_entities",
    variable: "representations",
    paths: [path],
    requires: node.requires ?? [],
    inputRewrites: node.inputRewrites ?? [],
    outputRewrites: node.outputRewrites ?? [],
    sets: setsUnder(fetch, "_entities"),
  };
  return { kind: "fetchEntities", fetch, groups: [group] };
}

function fetchBatch(node: BatchFetchNode): PlanStep {
  const fetch = readFetch(node);
  const groups = node.entityBatch.aliases.map((batch): EntityGroup => {
    return {
      alias: batch.alias,
      variable: batch.representationsVariableName,
      paths: batch.paths,
      requires: batch.requires,
      inputRewrites: batch.inputRewrites ?? [],
      outputRewrites: batch.outputRewrites ?? [],
      sets: setsUnder(fetch, batch.alias),
    };
  });
  return { kind: "fetchEntities", fetch, groups };
}

function readFetch(node: FetchNode | BatchFetchNode): Fetch {
  const document = parse(node.operation, { noLocation: true });
  const { definition, fragments } = getClientOperation(document, undefined);
  return {
    service: node.serviceName,
    operationKind: node.operationKind ?? "query",
    operationName: node.operationName,
    query: node.operation,
    document,
    selectionSet: definition.selectionSet,
    fragments,
    variables: node.variableUsages ?? [],
  };
}

function setsUnder(fetch: Fetch, key: string): SelectionSetNode[] {
  const sets: SelectionSetNode[] = [];
  eachField(fetch.selectionSet, fetch.fragments, (field) => {
    if ((field.alias?.value ?? field.name.value) === key && field.selectionSet !== undefined)
      sets.push(field.selectionSet);
  });
  return sets;
}
