import type { Execution } from "./execution.js";

/** Tells of a value that does not fit its field's type, and answers null in its place. */
export function reportHere(execution: Execution, key: string | number, message: string): null {
  const path = [...execution.path, key];
  const serviceName = execution.writerAt(path, execution.data);
  execution.errors.add(message, path, { code: "SUBGRAPH_BAD_ANSWER", ...(serviceName && { serviceName }) });
  return null;
}
