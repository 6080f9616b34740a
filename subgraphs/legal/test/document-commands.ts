import { type Actor, actorOf } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import type { Table } from "@lienthong/kernel/service/database/database.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { tables } from "../src/tables.js";

export const NAM_DINH_COMMITTEE = stableId("Organisation", "nam-dinh.ubnd");
export const NINH_BINH_COMMITTEE = stableId("Organisation", "ninh-binh.ubnd.2025");
export const NINH_BINH = stableId("AdministrativeArea", "37", "2025-07-01");

export const justice = actorOf({ kind: "person", id: "justice", roles: ["JUSTICE"] });
export const clerk = actorOf({ kind: "person", id: "clerk", roles: ["CLERK"], organisationId: NINH_BINH_COMMITTEE });
export const stranger = actorOf({ kind: "person", id: "stranger", roles: ["CLERK"], organisationId: "another" });

/** The id of a document by its canonical citation. */
export const documentId = (citation: string): string => stableId("LegalDocument", citation);

export interface Outcome {
  subject: Record<string, unknown> | null;
  userErrors: Refusal[];
}

const SUBJECTS: Record<string, string> = { relateDocuments: "relation" };
let commands = 0;

/** Gives a command as an actor; `fields` are asked of what it made. Throws when it fails other than by refusal. */
export async function give(
  subgraph: Subgraph,
  name: string,
  input: object,
  { actor = justice, fields = "id" }: { actor?: Actor; fields?: string } = {},
): Promise<Outcome> {
  commands += 1;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await ask(
    subgraph,
    `mutation ($input: ${type}!) { outcome: ${name}(input: $input) {
       subject: ${SUBJECTS[name] ?? "document"} { ${fields} } userErrors { code field message } } }`,
    { input: { clientMutationId: `document-command-${commands}`, ...input } },
    actor,
  );
  if (answer.errors.length > 0) throw new Error(answer.errors.join("; "));
  return (answer.data as { outcome: Outcome }).outcome;
}

/** Gives a command that is to be refused: code and field of each refusal, and whether a trace of it is left. */
export async function refusals(subgraph: Subgraph, name: string, input: object, actor: Actor = justice) {
  const before = await countRows(subgraph);
  const { subject, userErrors } = await give(subgraph, name, input, { actor });
  const leftNoTrace = JSON.stringify(before) === JSON.stringify(await countRows(subgraph));
  return { subject, refused: userErrors.map(({ code, field }) => [code, ...field].join(" ")), leftNoTrace };
}

/** The events told of a subject: type and version, in the order of versions. */
export async function eventsOf(subgraph: Subgraph, subjectId: string): Promise<[string, number][]> {
  const events = await subgraph.contextOf(justice).em.find(EventTable, { subjectId });
  const told = events.map(({ type, subjectVersion }): [string, number] => [type, subjectVersion]);
  return told.sort(([, a], [, b]) => a - b);
}

function countRows(subgraph: Subgraph): Promise<[string, number][]> {
  const { em } = subgraph.contextOf(justice);
  const all: readonly Table[] = [...tables, EventTable];
  return Promise.all(
    all.map(async (table) => [table.meta.tableName, await em.fork().count(table)] as [string, number]),
  );
}
