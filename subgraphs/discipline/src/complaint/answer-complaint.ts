import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { readerOf } from "../access/reader.js";
import { isInspectorOf, mayHandle, mayRead } from "../access/record-access.rules.js";
import { notYours, unknownRecord } from "../refusals.js";
import { accessFacts, refusalToAnswer } from "./complaint.rules.js";
import { type ComplaintRow, ComplaintTable } from "./complaint.table.js";
import { findComplaint } from "./find-complaints.js";

@InputType({ description: "What `answerComplaint` needs." })
export class AnswerComplaintInput extends CommandInputType {
  @Field(() => ID, { description: "The complaint." })
  complaintId: string;

  @Field(() => Boolean, { description: "Whether it was right (có cơ sở)." })
  isFounded: boolean;

  @Field(() => String, { description: "The answer, in at most 4000 characters; whoever complained sees it." })
  answer: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the answer; today when left out." })
  answeredOn?: PlainDate | null;
}

/** Answers a complaint: whether it was right, and what follows. */
export function answerComplaint(
  context: RequestContext,
  input: AnswerComplaintInput,
): Promise<CommandResult<ComplaintRow>> {
  const act = (inside: RequestContext) => answer(inside, input);
  return runCommand(context, { name: "answerComplaint", input, act, read: findComplaint });
}

async function answer(context: RequestContext, input: AnswerComplaintInput) {
  const complaint = await context.em.findOne(ComplaintTable, { id: input.complaintId });
  const reader = await readerOf(context);
  if (complaint === null || !mayRead(reader, accessFacts(complaint))) return [unknownRecord("complaintId")];

  const isTheirs = mayHandle(reader, complaint.handlingBodyId, complaint.officialId);
  if (!isTheirs && !isInspectorOf(reader.actor, accessFacts(complaint))) {
    return [notYours("complaintId", "those who deal with complaints at the body that handles it")];
  }

  const answeredOn = input.answeredOn ?? context.today;
  const refused =
    refusalToAnswer(complaint, answeredOn, context.today) ?? refusalToText(input.answer, "answer", LONGEST_TEXT);
  if (refused !== null) return [refused];

  Object.assign(complaint, { answeredOn, isFounded: input.isFounded ? 1 : 0, answer: input.answer.trim() });
  const { id, version, handlingBodyId: organisationId } = complaint;
  recordRestrictedChange(context, "StaffComplaintAnswered", { id, version, organisationId }, [
    "answeredOn",
    "isFounded",
    "answer",
  ]);
  return id;
}
