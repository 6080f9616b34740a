import { type ExecutionResult, GraphQLError } from "graphql";
import type { MaybePromise } from "../../transport/transport.js";

/** The result of `running`, or after `ms` a typed error; `cancel` is then called to stop the work. */
export async function withDeadline(
  running: MaybePromise<ExecutionResult>,
  ms: number,
  cancel: (reason: Error) => void,
): Promise<ExecutionResult> {
  if (!("then" in running)) return running;
  const { promise: late, resolve: giveUp } = Promise.withResolvers<ExecutionResult>();
  const timer = setTimeout(() => {
    const error = timeoutError(ms);
    giveUp({ errors: [error] });
    cancel(error);
  }, ms);
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}

function timeoutError(ms: number): GraphQLError {
  const message = `The operation took longer than ${ms} ms and was stopped. Ask for less; look before you repeat a mutation.`;
  return new GraphQLError(message, { extensions: { code: "OPERATION_TIMEOUT" } });
}
