import { readFileSync } from "node:fs";
import path from "node:path";

/** The SDL of a subgraph of the library, from the file of its name beside this one. */
export function sdlOf(name: string): string {
  return readFileSync(path.join(import.meta.dirname, `${name}.graphql`), "utf8");
}
