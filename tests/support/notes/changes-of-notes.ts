import { type Actor, ANONYMOUS, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { type Happening, recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "../ask.js";
import type { Followed } from "../follow.js";
import { NoteTable, storeNotes } from "./notes.subgraph.js";

/** Follows the stream of notes. */
export const CHANGED = `subscription ($after: Cursor, $filter: ChangeFilter) {
  notesChanged(after: $after, filter: $filter) {
    __typename
    ... on RecordChange { cursor previousCursor type subjectId subject { id ... on Note { title } } }
    ... on ChangeCheckpoint { cursor previousCursor }
    ... on ChangeNotice { code oldestCursor snapshotCursor }
  }
}`;
const CHANGES = `query ($after: Cursor, $first: Int, $filter: ChangeFilter) {
  notesChanges(after: $after, first: $first, filter: $filter) {
    events { cursor previousCursor type subjectId } endCursor hasMore
  }
}`;

interface Page {
  events: { cursor: string; previousCursor: string | null; type: string; subjectId: string }[];
  endCursor: string;
  hasMore: boolean;
}

/** What happens to notes, and what is told of it. */
export function changesOf(subgraph: () => Subgraph) {
  const em = () => subgraph().database.fork();
  const happen = async (...happenings: Partial<Happening>[]) => {
    const context = subgraph().contextOf(OPERATOR);
    const whole = { type: "NoteRetitled", subjectId: newId("Note"), subjectVersion: 1, changedFields: ["title"] };
    const all = happenings.map((happening) => ({ ...whole, organisationId: null, ...happening }));
    await context.em.transactional((inside) => recordEvents(context, inside as never, all));
    await subgraph().feed.catchUp();
    return all.map(({ subjectId }) => subjectId);
  };
  const note = async (weight: number) => {
    await em().nativeDelete(NoteTable, {});
    return (await storeNotes(subgraph().contextOf(OPERATOR), [weight]))[0]!;
  };
  const changes = async (variables: Record<string, unknown>, actor: Actor = ANONYMOUS) => {
    const { data, codes } = await ask(subgraph(), CHANGES, variables, actor);
    return { page: data?.notesChanges as Page, codes };
  };
  const now = async () => (await ask(subgraph(), "{ notesSnapshotCursor }")).data?.notesSnapshotCursor as string;
  const nextOf = async (stream: Followed) => (await stream.next())?.data?.notesChanged;
  return { em, happen, note, changes, now, nextOf };
}
