import type { Dispatcher } from "undici";
import { TransportError } from "./transport-error.js";

/** A whole HTTP answer. */
export interface HttpAnswer {
  status: number;
  text: string;
}

export interface ExchangeLimits {
  timeoutMs: number;
  maxAnswerBytes: number;
  signal: AbortSignal | undefined;
}

/** Sends one request and reads the whole answer; rejects with a `TransportError` when the limits do not allow it. */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  { timeoutMs, maxAnswerBytes, signal }: ExchangeLimits,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let status = 0;
    let controller: Dispatcher.DispatchController | undefined;
    let failure: TransportError | undefined;

    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    };
    const giveUp = (reason: TransportError) => {
      if (failure !== undefined) return;
      failure = reason;
      end();
      controller?.abort(reason);
      reject(reason);
    };
    const cancel = () => giveUp(new TransportError("SUBGRAPH_CANCELLED"));
    const timer = setTimeout(() => giveUp(new TransportError("SUBGRAPH_TIMEOUT")), timeoutMs);
    if (signal?.aborted) {
      cancel();
      return;
    }
    signal?.addEventListener("abort", cancel);

    dispatcher.dispatch(request, {
      onRequestStart(started) {
        controller = started;
        if (failure !== undefined) started.abort(failure);
      },
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        bytes += chunk.length;
        if (bytes > maxAnswerBytes) giveUp(new TransportError("SUBGRAPH_ANSWER_TOO_LARGE"));
        else chunks.push(chunk);
      },
      onResponseEnd() {
        end();
        resolve({ status, text: textOf(chunks, bytes) });
      },
      onResponseError(_controller, cause) {
        giveUp(new TransportError("SUBGRAPH_UNREACHABLE", { cause }));
      },
    });
  });
}

function textOf(chunks: readonly Buffer[], bytes: number): string {
  const [first] = chunks;
  if (first === undefined) return "";
  return (chunks.length === 1 ? first : Buffer.concat(chunks, bytes)).toString("utf8");
}
