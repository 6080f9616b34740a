/** An operation before it has a text: what the generator makes, repairs and prints. */
export interface OperationTree {
  kind: "query" | "mutation";
  selections: Selection[];
  /** Fragments written once and spread anywhere, each with response keys of its own. */
  shared: SharedFragment[];
}

export type Selection = FieldSelection | FragmentSelection | SpreadSelection;

export interface FieldSelection {
  is: "field";
  name: string;
  alias: string | undefined;
  args: [string, Value][];
  guards: Guard[];
  selections: Selection[];
}

/** `... on T { … }`; printed as a named fragment when `named`. */
export interface FragmentSelection {
  is: "fragment";
  on: string | undefined;
  named: boolean;
  guards: Guard[];
  selections: Selection[];
}

export interface SpreadSelection {
  is: "spread";
  shared: number;
  guards: Guard[];
}

export interface SharedFragment {
  on: string;
  selections: Selection[];
}

export interface Guard {
  directive: "skip" | "include";
  condition: Value;
}

/** A value in the text: written out, or a variable that is given, left to its default, or left out. */
export type Value =
  | { is: "literal"; text: string }
  | { is: "list"; items: Value[] }
  | { is: "object"; fields: [string, Value][] }
  | Variable;

export interface Variable {
  is: "variable";
  type: string;
  /** The default in the declaration, as text. */
  fallback: string | undefined;
  /** What the request gives; absent when it gives nothing. */
  given?: { value: unknown };
}
