import { GraphQLError, type GraphQLErrorExtensions } from "graphql";
import { getOrMake } from "../plan/get-or-make.js";

export type ErrorPath = ReadonlyArray<string | number>;

interface PathNode {
  below?: Map<string | number, PathNode>;
  isError?: boolean;
}

/** The errors of one answer: at most so many, and one a field, as the specification asks. */
export class ErrorLog {
  readonly list: GraphQLError[] = [];
  readonly #limit: number;
  readonly #root: PathNode = {};

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.list.length >= this.#limit;
  }

  add(
    message: string,
    path: ErrorPath | undefined,
    extensions?: GraphQLErrorExtensions | null,
    originalError?: Error | null,
  ): void {
    if (this.isFull) return;
    if (path === undefined ? this.list.some((e) => e.path === undefined && e.message === message) : this.#mark(path))
      return;
    this.list.push(new GraphQLError(message, { path, extensions, originalError }));
  }

  /** True when an error already stands at this position or below it, so that a null here needs no second one. */
  explains(path: ErrorPath): boolean {
    if (this.list.length === 0) return false;
    let node: PathNode | undefined = this.#root;
    for (const segment of path) {
      node = node.below?.get(segment);
      if (node === undefined) return false;
    }
    return true;
  }

  /** Remembers the path; true when it was known. */
  #mark(path: ErrorPath): boolean {
    let node = this.#root;
    for (const segment of path) {
      node.below ??= new Map();
      node = getOrMake(node.below, segment, newNode);
    }
    const known = node.isError === true;
    node.isError = true;
    return known;
  }
}

function newNode(): PathNode {
  return {};
}
