import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
  visit,
} from "graphql";

/** What the payload fragment is called and stands on. */
const PAYLOAD = { name: "Payload", type: "RecordChange" };
const LONGEST_QUERY = 10_000;
/** What every message needs of a change, whatever the partner selects. */
const NEEDED = ["eventKey", "cursor", "type", "subjectType", "subjectId", "subjectVersion", "occurredAt"];

/** Why a text cannot be a stored query, as far as it tells without the schema; null where it may be asked. */
export function refusalToStoredQuery(text: string): Refusal | null {
  const no = (message: string) => refusal("INVALID_VALUE", "query", message);
  if (text.length > LONGEST_QUERY) return no(`The query has ${text.length} characters; give at most ${LONGEST_QUERY}.`);
  const document = parsed(text);
  if (typeof document === "string") return no(document);
  if (!document.definitions.every(isFragment))
    return no("Give fragments alone; the rest of the query is written here.");
  const payload = payloadOf(document);
  if (payload === null) return no("Give a fragment named Payload on RecordChange: what is sent of every change.");
  if (holdsVariables(document)) return no("Write values out: a stored query is asked without variables.");
  const taken = topFields(document, payload.selectionSet).find(({ alias, name }) => {
    return alias !== undefined && alias.value !== name.value && NEEDED.includes(alias.value);
  });
  return taken ? no(`Choose another alias than ${taken.alias!.value}: every message needs that field itself.`) : null;
}

/** The query that catches up with a stream and selects of each change what a stored query says. */
export const catchUpWith = (stream: string, storedQuery: string): string =>
  `query Webhook($after: Cursor, $first: Int!, $filter: ChangeFilter) {
  told: ${stream}Changes(after: $after, first: $first, filter: $filter) {
    events { ${NEEDED.join(" ")} ...${PAYLOAD.name} }
    endCursor
    hasMore
  }
}
${storedQuery}`;

/** Of what was answered for one change, what the stored query selects. */
export function selectedOf(storedQuery: string, change: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const document = parse(storedQuery);
  const names = topFields(document, payloadOf(document)!.selectionSet).map(({ alias, name }) => (alias ?? name).value);
  return Object.fromEntries(names.map((name) => [name, change[name] ?? null]));
}

function parsed(text: string): DocumentNode | string {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    return (error as Error).message;
  }
}

const isFragment = (definition: DefinitionNode): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION;

function payloadOf(document: DocumentNode): FragmentDefinitionNode | null {
  const payload = fragmentOf(document, PAYLOAD.name);
  return payload?.typeCondition.name.value === PAYLOAD.type ? payload : null;
}

const fragmentOf = ({ definitions }: DocumentNode, name: string) =>
  definitions.filter(isFragment).find((fragment) => fragment.name.value === name) ?? null;

function holdsVariables(document: DocumentNode): boolean {
  let found = false;
  const enter = () => {
    found = true;
  };
  visit(document, { Variable: enter });
  return found;
}

/** The fields of a change itself that a selection names, through fragments; each fragment is followed once. */
function topFields(document: DocumentNode, set: SelectionSetNode, followed = new Set<string>()): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return topFields(document, selection.selectionSet, followed);
    const name = selection.name.value;
    const fragment = followed.has(name) ? null : fragmentOf(document, name);
    followed.add(name);
    return fragment ? topFields(document, fragment.selectionSet, followed) : [];
  });
}
