import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind } from "graphql";

/** One `@link` of a schema to a specification whose directives it uses. */
export interface Link {
  url: string;
  /** The namespace it is given instead of its own; null when none. */
  as: string | null;
  /** What may be written without a namespace: its name in the specification, and the name it has here. */
  imports: readonly { name: string; as: string }[];
}

/** Every `@link` of a document, in its order. */
export function readLinks({ definitions }: DocumentNode): Link[] {
  return definitions
    .filter(({ kind }) => kind === Kind.SCHEMA_EXTENSION || kind === Kind.SCHEMA_DEFINITION)
    .flatMap((schema) => ("directives" in schema ? (schema.directives ?? []) : []) as readonly ConstDirectiveNode[])
    .filter(({ name }) => name.value === "link")
    .map((link) => {
      const list = argumentOf(link, "import");
      return {
        url: textOf(argumentOf(link, "url")) ?? "",
        as: textOf(argumentOf(link, "as")),
        imports: list?.kind === Kind.LIST ? list.values.map(readImport) : [],
      };
    });
}

function readImport(item: ConstValueNode): { name: string; as: string } {
  const field = (name: string) =>
    item.kind === Kind.OBJECT ? textOf(item.fields.find((each) => each.name.value === name)?.value) : null;
  const name = textOf(item) ?? field("name") ?? "";
  return { name: withoutAt(name), as: withoutAt(field("as") ?? name) };
}

function argumentOf({ arguments: given = [] }: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return given.find((argument) => argument.name.value === name)?.value;
}

function textOf(value: ConstValueNode | undefined): string | null {
  return value?.kind === Kind.STRING ? value.value : null;
}

const withoutAt = (name: string) => name.replace(/^@/, "");
