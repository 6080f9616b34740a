import type { IncomingMessage } from "node:http";
import { refuseRequest } from "./refusal.js";

/** The body of a request as text; rejects with a 413 refusal at the first byte beyond `limit`, keeping nothing of it. */
export function readBody(request: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    const refuse = () => {
      chunks = [];
      reject(tooLarge(limit));
    };
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else if (size <= 4 * limit) refuse();
      else request.socket.destroy();
    });
    request.once("end", () => resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString("utf8")));
    request.once("error", reject);
    if (Number(request.headers["content-length"]) > limit) refuse();
  });
}

/** A client that goes on sending after this is cut off at four times the limit: until then it can read the answer. */
function tooLarge(limit: number) {
  return refuseRequest(
    413,
    "BODY_TOO_LARGE",
    `The body is larger than ${limit} bytes. Send a shorter document or fewer variables.`,
  );
}
