import type { FieldNode, SelectionSetNode } from "graphql";
import type { Fragments } from "../plan/client-operation.js";
import { eachField } from "../plan/each-field.js";
import type { ErrorPath } from "./error-log.js";

/** As much of the path as the question asked for: what a subgraph says of other fields is not its to say. */
export function askedPath(path: ErrorPath, asked: readonly SelectionSetNode[], fragments: Fragments): ErrorPath {
  let sets = asked;
  for (const [i, segment] of path.entries()) {
    if (typeof segment === "number") {
      if (i === 0) return [];
      continue;
    }
    const fields: FieldNode[] = [];
    for (const set of sets) {
      eachField(set, fragments, (field) => {
        if ((field.alias?.value ?? field.name.value) === segment) fields.push(field);
      });
    }
    if (fields.length === 0) return path.slice(0, i);
    sets = fields.flatMap((field) => field.selectionSet ?? []);
  }
  return path;
}
