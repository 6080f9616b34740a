import type { FragmentSelection, Guard, OperationTree, Selection, Value, Variable } from "./tree.js";

/** An operation as a client would send it. */
export interface PrintedOperation {
  source: string;
  variables: Record<string, unknown>;
}

/** Writes the operation out; equal variables get one name, equal named fragments one definition. */
export function printed(tree: OperationTree): PrintedOperation {
  return new Printer(tree).print();
}

class Printer {
  private readonly variableNames = new Map<string, { name: string; variable: Variable }>();
  private readonly fragments = new Map<string, string>();

  constructor(private readonly tree: OperationTree) {}

  print(): PrintedOperation {
    const body = this.set(this.tree.selections, "");
    const variables = [...this.variableNames.values()];
    const declared = variables.map(({ name, variable }) => `$${name}: ${variable.type}${defaultOf(variable)}`);
    const heading = `${this.tree.kind} Generated${declared.length > 0 ? `(${declared.join(", ")})` : ""}`;
    const given = variables.flatMap(({ name, variable }) => (variable.given ? [[name, variable.given.value]] : []));
    return {
      source: [`${heading} ${body}`, ...[...this.fragments].map(([text, name]) => `fragment ${name} ${text}`)].join(
        "\n",
      ),
      variables: Object.fromEntries(given),
    };
  }

  private set(selections: readonly Selection[], indent: string): string {
    const lines = selections.map((one) => `${indent}  ${this.selection(one, `${indent}  `)}`);
    return `{\n${lines.join("\n")}\n${indent}}`;
  }

  private selection(selection: Selection, indent: string): string {
    if (selection.is === "spread") return `...${this.shared(selection.shared)}${this.guards(selection.guards)}`;
    if (selection.is === "fragment") return this.fragment(selection, indent);
    const alias = selection.alias === undefined ? "" : `${selection.alias}: `;
    const args = selection.args.length > 0 ? `(${this.pairs(selection.args)})` : "";
    const inside = selection.selections.length > 0 ? ` ${this.set(selection.selections, indent)}` : "";
    return `${alias}${selection.name}${args}${this.guards(selection.guards)}${inside}`;
  }

  private fragment({ on, named, guards, selections }: FragmentSelection, indent: string): string {
    if (named && on !== undefined)
      return `...${this.named(`on ${on} ${this.set(selections, "")}`)}${this.guards(guards)}`;
    return `...${on === undefined ? "" : ` on ${on}`}${this.guards(guards)} ${this.set(selections, indent)}`;
  }

  private shared(index: number): string {
    const { on, selections } = this.tree.shared[index]!;
    return this.named(`on ${on} ${this.set(selections, "")}`);
  }

  private named(text: string): string {
    const name = this.fragments.get(text) ?? `Fragment${this.fragments.size}`;
    this.fragments.set(text, name);
    return name;
  }

  private guards(guards: readonly Guard[]): string {
    return guards.map(({ directive, condition }) => ` @${directive}(if: ${this.value(condition)})`).join("");
  }

  private value(value: Value): string {
    if (value.is === "literal") return value.text;
    if (value.is === "list") return `[${value.items.map((item) => this.value(item)).join(", ")}]`;
    if (value.is === "object") return `{ ${this.pairs(value.fields)} }`;
    const content = JSON.stringify(value);
    const known = this.variableNames.get(content) ?? { name: `v${this.variableNames.size}`, variable: value };
    this.variableNames.set(content, known);
    return `$${known.name}`;
  }

  private pairs(pairs: readonly [string, Value][]): string {
    return pairs.map(([name, value]) => `${name}: ${this.value(value)}`).join(", ");
  }
}

function defaultOf({ fallback }: Variable): string {
  return fallback === undefined ? "" : ` = ${fallback}`;
}
