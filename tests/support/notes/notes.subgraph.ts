import path from "node:path";
import { hasRole } from "@lienthong/kernel/domain/actor.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { noteAccess } from "@lienthong/kernel/service/access-log/note-access.js";
import { runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import {
  Arg,
  Args,
  Ctx,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { notesImport } from "./notes-import.js";

/** A subgraph of notes, small enough to test what every subgraph gets from the kernel. */
export const NoteTable = defineEntity({
  name: "Note",
  tableName: "note",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    title: p.text().unique("note_title"),
    weight: p.integer(),
  },
  indexes: [{ properties: ["weight", "id"], name: "note_weight" }],
});

export type NoteRow = InferEntity<typeof NoteTable>;

@Directive('@key(fields: "id")')
@ObjectType("Note", { implements: Node, description: "A note." })
class Note extends Node {
  @Field(() => String)
  title: string;
  @Field(() => Int)
  weight: number;
}

const NoteConnection = connectionOf("Note", () => Note);
const RetitleNotePayload = payloadOf("retitleNote", "note", () => Note);

@InputType("RetitleNoteInput")
export class RetitleNoteInput extends CommandInputType {
  @Field(() => ID)
  noteId: string;
  @Field(() => String)
  title: string;
}

@Resolver()
class NoteResolver {
  @Query(() => NoteConnection)
  notes(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("heavierThan", () => Int, { nullable: true }) heavierThan: number | null,
    @Ctx() context: RequestContext,
  ) {
    const query = rows(context)
      .selectFrom("note")
      .selectAll()
      .where("weight", ">", heavierThan ?? -1);
    const order = [{ column: "weight", descending: true }, { column: "id" }];
    return keysetPage(context, { query, order, scope: ["notes", heavierThan ?? null], page });
  }

  @Mutation(() => RetitleNotePayload)
  retitleNote(@Arg("input", () => RetitleNoteInput) input: RetitleNoteInput, @Ctx() context: RequestContext) {
    return retitleNote(context, input);
  }

  @Query(() => String)
  broken(): string {
    throw new Error("connection to db-7.internal:5432 refused");
  }
}

/** Gives a note another title; refused for an empty one. `meanwhile` runs between reading and writing. */
export function retitleNote(context: RequestContext, input: RetitleNoteInput, meanwhile = async () => {}) {
  return runCommand<NoteRow>(context, {
    name: "retitleNote",
    input,
    async act(inside): Promise<string | Refusal[]> {
      const note = await inside.em.findOne(NoteTable, input.noteId);
      if (!note) return [refusal("NOT_FOUND", "noteId", "There is no such note.")];
      await meanwhile();

      note.title = input.title;
      const { id: subjectId, version } = note;
      const changedFields = ["title"];
      recordEvent(inside, {
        type: "NoteRetitled",
        subjectId,
        subjectVersion: version + 1,
        changedFields,
        organisationId: null,
      });
      await inside.em.flush();
      if (input.title === "") return [refusal("MISSING_VALUE", "title", "Give the note a title.")];
      return note.id;
    },
    read: (after, id) => after.em.findOne(NoteTable, id),
  });
}

const HEAVY = 100;

/** A note; one of a weight of 100 or more is for clerks alone, and that they read it is noted. */
async function findNote(context: RequestContext, { id }: { id: string }): Promise<NoteRow | null> {
  const note = await context.em.findOne(NoteTable, id);
  if (note === null || note.weight < HEAVY) return note;
  if (!hasRole(context.actor, "CLERK")) return null;
  noteAccess(context, id, "HANDLING_BODY");
  return note;
}

/** Stores notes, their weights in the order given; gives their ids. */
export async function storeNotes({ em }: RequestContext, weights: readonly number[]): Promise<string[]> {
  const ids = weights.map((weight, at) => {
    const id = newId("Note", at + 1);
    em.create(NoteTable, { id, title: `note ${at + 1}`, weight });
    return id;
  });
  await em.flush();
  return ids;
}

const rows = (context: RequestContext) => context.em.getKysely<{ note: NoteRow }>();

export const notes: SubgraphDefinition = {
  name: "notes",
  resolvers: [NoteResolver],
  references: { Note: findNote },
  tables: [NoteTable],
  eventTypes: ["NoteRetitled", "NoteBurnt", "NoteImported", "NoteLost"],
  migrations: path.join(import.meta.dirname, "migrations"),
  imports: [notesImport],
  seed: async () => {},
};
