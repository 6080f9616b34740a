import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, ID, InputType } from "type-graphql";
import { mayDraft } from "./draft-access.rules.js";
import { type DraftCommentRow, DraftCommentTable } from "./draft-comment.table.js";
import { CommentAnswer } from "./draft-comment.type.js";
import { stepOn } from "./draft-step.rules.js";
import { findComment } from "./find-comments.js";
import { findDraftUnderWay, notYours } from "./find-draft-under-way.js";

@InputType({ description: "What `answerDraftComment` needs." })
export class AnswerDraftCommentInput extends CommandInputType {
  @Field(() => ID, { description: "The comment." })
  commentId: string;

  @Field(() => CommentAnswer, { description: "What is done with it." })
  answer: keyof typeof CommentAnswer;

  @Field(() => String, { description: "The explanation, in at most 4000 characters; it is published." })
  explanation: string;
}

/** Answers a comment, once (tiếp thu, giải trình). */
export function answerDraftComment(
  context: RequestContext,
  input: AnswerDraftCommentInput,
): Promise<CommandResult<DraftCommentRow>> {
  const act = (inside: RequestContext) => answer(inside, input);
  return runCommand(context, { name: "answerDraftComment", input, act, read: findComment });
}

async function answer(context: RequestContext, input: AnswerDraftCommentInput) {
  const { em, today } = context;
  const comment = await em.findOne(DraftCommentTable, { id: input.commentId });
  const found = comment && (await findDraftUnderWay(context, comment.draftId));
  if (comment === null || found === null) {
    return [refusal("NOT_FOUND", "commentId", "No comment that you may know of has this id; take it from a draft.")];
  }

  if (!mayDraft(context.actor, found.draft)) return [notYours("clerks and the head of the drafting body")];

  if (comment.answer !== null) {
    return [refusal("ALREADY_DONE", "commentId", `It was answered on ${comment.answeredOn}.`)];
  }
  const step = stepOn(found.acts, today);
  if (step === "ISSUED" || step === "WITHDRAWN") {
    return [refusal("WRONG_STEP", "commentId", `The draft stands at ${step}; comments are answered before.`)];
  }
  const refused = refusalToText(input.explanation, "explanation", LONGEST_TEXT);
  if (refused !== null) return [refused];

  comment.answer = input.answer;
  comment.answeredOn = today;
  comment.explanation = input.explanation.trim();
  recordEvent(context, {
    type: "DraftCommentAnswered",
    subjectId: comment.id,
    subjectVersion: comment.version + 1,
    changedFields: ["answer", "answeredOn", "explanation"],
    organisationId: found.draft.draftingBodyId,
  });
  return comment.id;
}
