import type { FetchRewrite, FlattenNodePathSegment, RequiresSelection } from "@graphql-hive/router-query-planner";
import type { DocumentNode, SelectionSetNode } from "graphql";
import type { Fragments } from "./client-operation.js";

/** A plan in our own words: what to ask which subgraph, in which order. */
export type PlanStep =
  | { kind: "sequence"; steps: readonly PlanStep[] }
  | { kind: "parallel"; steps: readonly PlanStep[] }
  | { kind: "fetchRoots"; fetch: Fetch; outputRewrites: readonly FetchRewrite[] }
  | { kind: "fetchEntities"; fetch: Fetch; groups: readonly EntityGroup[] };

/** One question to one subgraph. */
export interface Fetch {
  service: string;
  operationKind: "query" | "mutation" | "subscription";
  operationName: string | undefined;
  query: string;
  document: DocumentNode;
  selectionSet: SelectionSetNode;
  fragments: Fragments;
  /** Names of the client's variables it uses, as the plan calls them. */
  variables: readonly string[];
}

/** Entities asked for under one alias of a question. */
export interface EntityGroup {
  alias: string;
  /** The variable that carries the representations. */
  variable: string;
  paths: readonly (readonly FlattenNodePathSegment[])[];
  requires: readonly RequiresSelection[];
  inputRewrites: readonly FetchRewrite[];
  outputRewrites: readonly FetchRewrite[];
  /** What is asked of each entity. */
  sets: readonly SelectionSetNode[];
}

/** Every step of the plan that asks a subgraph. */
export function* eachFetchStep(
  step: PlanStep | undefined,
): Generator<Extract<PlanStep, { kind: "fetchRoots" | "fetchEntities" }>> {
  if (step === undefined) return;
  if (step.kind === "sequence" || step.kind === "parallel") for (const inner of step.steps) yield* eachFetchStep(inner);
  else yield step;
}
