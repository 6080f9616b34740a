import fc from "fast-check";
import { type DocumentNode, parse } from "graphql";
import type { Graph } from "../../src/graph.js";
import { asSent, type SentResult } from "../world/answer.js";
import type { StateByRun } from "./library/state-by-run.js";
import { operationsOf } from "./operations/operation.js";
import type { PrintedOperation } from "./operations/print.js";
import { Judge } from "./oracle/judge.js";

const judge = new Judge();
const operations = operationsOf(judge.schema);

/** Fixed unless `DIFFERENTIAL_SEED` names another. */
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 20211007);

/**
 * Asks so many generated operations of the gateway and of the plain schema; a failure is shrunk and shown whole.
 * Each is asked so many times over: what the gateway keeps of it must not change the answer.
 */
export async function compareGenerated(
  graph: Graph,
  states: StateByRun,
  defaultRuns: number,
  times = 1,
): Promise<void> {
  const numRuns = Number(process.env.DIFFERENTIAL_RUNS ?? defaultRuns);
  const property = fc.asyncProperty(operations, async (operation) => {
    for (let time = 0; time < times; time++) await compare(graph, states, operation);
  });
  await fc.assert(property, { seed, numRuns, endOnFailure: false });
}

/** Throws with everything needed to repeat it when the gateway's answer is not one graphql-js could give. */
export async function compare(graph: Graph, states: StateByRun, operation: PrintedOperation): Promise<void> {
  const document = parse(operation.source);

  const answer = await ask(graph, states, operation, document);

  const complaints = await judge.complaintsAbout(answer, operation, document);
  if (complaints.length === 0) return;
  throw new Error([...complaints, operation.source, JSON.stringify(operation.variables)].join("\n"));
}

async function ask(
  graph: Graph,
  states: StateByRun,
  { source, variables }: PrintedOperation,
  document: DocumentNode,
): Promise<SentResult> {
  const headers = states.begin();
  const result = await graph.execute({ document, source, variables, scope: { requestId: "generated", headers } });
  states.end(headers);
  return asSent(result);
}
