import { onTestFinished } from "vitest";
import type { DoorOptions } from "../door-options.js";
import type { LogLine } from "../http/request-log.js";
import { openDoor } from "../open-door.js";
import { plainGraph } from "../plain-graph.js";
import { archive } from "./archive.js";

/** A door to the archive on a free port, closed when the test ends, with what it logged. */
export async function openTestDoor(options: Partial<DoorOptions> = {}) {
  const records = archive();
  const lines: LogLine[] = [];
  const door = await openDoor({
    graph: plainGraph(records.schema),
    port: 0,
    log: (line) => lines.push(line),
    ...options,
  });
  onTestFinished(() => door.close());
  const endpoint = `${door.url}/graphql`;

  /** Posts a GraphQL request as a well-behaved client does. */
  const post = (body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal) =>
    fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
      ...(signal && { signal }),
    });

  return { door, endpoint, post, lines, records };
}

/** The status of an answer with its body but for `extensions`, for comparing both at once. */
export async function told(answer: Response): Promise<[status: number, body: unknown]> {
  const { extensions: _, ...body } = (await answer.json()) as Record<string, unknown>;
  return [answer.status, body];
}

/** The error codes of an answer with its status. */
export async function refused(answer: Response): Promise<[status: number, ...codes: string[]]> {
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return [answer.status, ...errors.map((error) => error.extensions.code)];
}
