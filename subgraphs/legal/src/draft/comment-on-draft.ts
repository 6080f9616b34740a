import { LONGEST_TEXT, LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, ID, InputType } from "type-graphql";
import { mayComment } from "./draft-access.rules.js";
import { type DraftCommentRow, DraftCommentTable } from "./draft-comment.table.js";
import { CommentAuthorKind } from "./draft-comment.type.js";
import { stepOn } from "./draft-step.rules.js";
import { findComment } from "./find-comments.js";
import { findDraftUnderWay, unknownDraft } from "./find-draft-under-way.js";

@InputType({ description: "What `commentOnDraft` needs." })
export class CommentOnDraftInput extends CommandInputType {
  @Field(() => ID, { description: "The draft." })
  draftId: string;

  @Field(() => CommentAuthorKind, { description: "For whom you comment." })
  authorKind: keyof typeof CommentAuthorKind;

  @Field(() => String, {
    nullable: true,
    description: "The business or organisation, which the comment shows; leave out for a citizen.",
  })
  authorName?: string | null;

  @Field(() => String, { description: "What you say, in at most 4000 characters; it is published." })
  summary: string;
}

/** Gives a comment on a draft that lies open today. */
export function commentOnDraft(
  context: RequestContext,
  input: CommentOnDraftInput,
): Promise<CommandResult<DraftCommentRow>> {
  const act = (inside: RequestContext) => comment(inside, input);
  return runCommand(context, { name: "commentOnDraft", input, act, read: findComment });
}

async function comment(context: RequestContext, input: CommentOnDraftInput) {
  const { em, today, now } = context;
  const found = await findDraftUnderWay(context, input.draftId);
  if (found === null) return [unknownDraft()];

  if (!mayComment(context.actor)) return [refusal("NOT_ALLOWED", [], "Sign in to comment.")];

  const step = stepOn(found.acts, today);
  if (step !== "COMMENTS_OPEN") {
    return [refusal("WRONG_STEP", "draftId", `The draft stands at ${step}; comments are taken while it lies open.`)];
  }
  const refused = refusalToAuthor(input) ?? refusalToText(input.summary, "summary", LONGEST_TEXT);
  if (refused !== null) return [refused];

  const row = em.create(DraftCommentTable, {
    id: newId("DraftComment", now.getTime()),
    draftId: found.draft.id,
    givenOn: today,
    authorKind: input.authorKind,
    authorName: input.authorName?.trim() ?? null,
    summary: input.summary.trim(),
    answer: null,
    answeredOn: null,
    explanation: null,
    origin: "SOURCE",
  });
  em.persist(row);
  recordEvent(context, {
    type: "DraftCommented",
    subjectId: row.id,
    subjectVersion: 1,
    changedFields: ["authorKind", "summary"],
    organisationId: found.draft.draftingBodyId,
  });
  return row.id;
}

/** Names of citizens are personal data (91/2025/QH15) and not needed for an answer. */
function refusalToAuthor({ authorKind, authorName }: CommentOnDraftInput): Refusal | null {
  if (authorKind !== "CITIZEN") return refusalToText(authorName ?? "", "authorName", LONGEST_TITLE);
  if (authorName == null) return null;
  return refusal("INVALID_VALUE", "authorName", "Names of citizens are not kept; leave it out.");
}
