import { createSourceEventStream, type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from "graphql";
import { eventVariablesOf, valuesOf } from "../plan/event-variables.js";
import { getOrMake } from "../plan/get-or-make.js";
import { RecentMap } from "../plan/recent-map.js";
import { mapEvents } from "../subscribe/map-events.js";
import { SharedAnswers } from "../subscribe/shared-answers.js";
import { Question } from "./question.js";
import { refuseLiterals } from "./refuse-literals.js";
import type { MaybePromise, RequestScope, SubgraphRequest, Transport } from "./transport.js";

/** A subgraph that runs in this process. */
export interface InProcessSubgraph {
  /** A field that is a method, or holds a promise, needs a resolver: compiled questions read other fields as they are. */
  schema: GraphQLSchema;
  /** Makes what resolvers are given; once for each question. */
  contextFor(scope: RequestScope): unknown | Promise<unknown>;
  /** What becomes of the result before it is handed over; by default it is itself. A rejection keeps it back. */
  settle?(context: unknown, document: DocumentNode, result: ExecutionResult): MaybePromise<ExecutionResult>;
  /** Makes what the resolvers of one event are given, from what its stream began with; the same for all unless told. */
  renew?(context: unknown): unknown | Promise<unknown>;
  /**
   * Equal for those whom every field answers alike. An event that their streams give as one object, asked the same, is
   * then answered once for all of them, whatever arguments their streams were opened with; nobody shares unless told.
   */
  alike?(context: unknown): string;
  /** Called once for each context: when the question is answered, or its stream has ended. */
  release?(context: unknown): void;
}

export interface InProcessOptions {
  /** How many questions are kept compiled; 1000 unless told. */
  cacheSize?: number;
}

/** A subgraph of this process. What it answers at once is handed over at once, without a promise. */
export function inProcessTransport(subgraph: InProcessSubgraph, options: InProcessOptions = {}): Transport {
  const questions = new RecentMap<string, Question>(options.cacheSize ?? 1_000);
  const questionOf = (request: SubgraphRequest): Question =>
    getOrMake(questions, request.query, () => new Question(subgraph.schema, request));

  const answers = new SharedAnswers<Promise<ExecutionResult>>();
  const settled = (request: SubgraphRequest, context: unknown, result: ExecutionResult) =>
    subgraph.settle ? subgraph.settle(context, request.document, result) : result;

  const answer = (request: SubgraphRequest, context: unknown): MaybePromise<ExecutionResult> => {
    let result: MaybePromise<ExecutionResult>;
    try {
      const ran = questionOf(request).run(context, request.variables ?? {});
      result =
        ran instanceof Promise ? ran.then((given) => settled(request, context, given)) : settled(request, context, ran);
    } catch (error) {
      subgraph.release?.(context);
      throw error;
    }
    if (result instanceof Promise) return result.finally(() => subgraph.release?.(context));
    subgraph.release?.(context);
    return result;
  };

  return {
    execute(request) {
      const context = subgraph.contextFor(request.scope);
      return context instanceof Promise ? context.then((made) => answer(request, made)) : answer(request, context);
    },
    async subscribe(request) {
      const { document, operationName, variables } = request;
      const refusal = refuseLiterals(subgraph.schema, document);
      if (refusal !== null) return refusal;
      const contextValue = await subgraph.contextFor(request.scope);
      const release = () => subgraph.release?.(contextValue);
      const { schema, renew = () => contextValue } = subgraph;
      const asked = { schema, document, operationName, variableValues: variables };
      const key = keyOf(request, subgraph.alike?.(contextValue));
      try {
        const events = await createSourceEventStream({ ...asked, contextValue });
        if (Symbol.asyncIterator in events) {
          const answerEvent = async (rootValue: unknown) => {
            const renewed = await renew(contextValue);
            return settled(request, renewed, await execute({ ...asked, rootValue, contextValue: renewed }));
          };
          const answerOnce = (event: unknown) =>
            key === null || !isObject(event)
              ? answerEvent(event)
              : answers.answer(event, key, () => answerEvent(event));
          return answeredUntilEnd(events, answerOnce, release);
        }
        release();
        return events;
      } catch (error) {
        release();
        throw error;
      }
    },
    async isReady() {
      return true;
    },
    async close() {},
  };
}

/** Equal for those who ask the same of each event, and are answered alike; null where nobody says who is. */
function keyOf({ query, document, operationName, variables = {} }: SubgraphRequest, alike: string | undefined) {
  if (alike === undefined) return null;
  return [alike, query, operationName ?? "", valuesOf(eventVariablesOf(document), variables)].join("\n");
}

const isObject = (event: unknown): event is object => typeof event === "object" && event !== null;

function answeredUntilEnd(
  events: AsyncIterable<unknown>,
  answer: (event: unknown) => Promise<ExecutionResult>,
  release: () => void,
): AsyncIterable<ExecutionResult> {
  return mapEvents(events, {
    map: answer,
    broken: (error) => {
      throw error;
    },
    ended: release,
  });
}
