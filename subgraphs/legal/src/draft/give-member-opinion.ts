import { fold } from "@lienthong/kernel/domain/fold.js";
import { LONGEST_TEXT, LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { Field, ID, InputType } from "type-graphql";
import type { DraftRow } from "./draft.table.js";
import { mayGiveOpinion } from "./draft-access.rules.js";
import { DraftActInput } from "./draft-act.input.js";
import { refusalToOpinion } from "./draft-acts.rules.js";
import { factsOf } from "./draft-facts.js";
import { DraftOpinionTable } from "./draft-opinion.table.js";
import { OpinionEnum } from "./draft-opinion.type.js";
import { findDraftUnderWay, notYours, unknownDraft } from "./find-draft-under-way.js";
import { findDraft } from "./find-drafts.js";
import type { Opinion } from "./member-opinion.rules.js";
import { recordAct } from "./record-act.js";

@InputType({ description: "What `giveMemberOpinion` needs." })
export class GiveMemberOpinionInput extends DraftActInput {
  @Field(() => String, { description: "The member's office, never a name: «Giám đốc Sở Tài chính»." })
  memberOffice: string;

  @Field(() => ID, { nullable: true, description: "The body the member heads, if any; a head gives that of the own." })
  memberBody?: string | null;

  @Field(() => OpinionEnum, { description: "The opinion." })
  opinion: Opinion;

  @Field(() => String, { nullable: true, description: "Comments; needed unless the member simply agrees." })
  comment?: string | null;
}

/** Records what a member of the committee says of an appraised draft, once a member and round. */
export function giveMemberOpinion(
  context: RequestContext,
  input: GiveMemberOpinionInput,
): Promise<CommandResult<DraftRow>> {
  const act = (inside: RequestContext) => give(inside, input);
  return runCommand(context, { name: "giveMemberOpinion", input, act, read: findDraft });
}

async function give(context: RequestContext, input: GiveMemberOpinionInput) {
  const found = await findDraftUnderWay(context, input.draftId);
  if (found === null) return [unknownDraft()];
  const { draft, acts } = found;

  const memberBodyId = input.memberBody ?? null;
  if (!mayGiveOpinion(context.actor, draft, memberBodyId)) {
    return [notYours("the head of the member's body, or the chairman, whose office records all opinions")];
  }

  const on = input.on ?? context.today;
  const refused = refusalToOpinion(factsOf(draft), acts, on, context.today) ?? refusalToWords(input);
  if (refused !== null) return [refused];
  const last = acts.at(-1);
  const memberKey = fold(input.memberOffice);
  if (
    last?.kind === "OPINIONS_BEGUN" &&
    (await context.em.count(DraftOpinionTable, { actId: last.id, memberKey })) > 0
  ) {
    return [refusal("ALREADY_DONE", "memberOffice", "This member has given an opinion on this draft.")];
  }

  const { em, now } = context;
  const begun =
    last?.kind === "OPINIONS_BEGUN"
      ? last
      : recordAct(context, draft, { kind: "OPINIONS_BEGUN", takenOn: on, bodyId: draft.committeeId });
  const { opinion, memberOffice, comment } = input;
  const id = newId("DraftOpinion", now.getTime());
  const told = {
    opinion,
    memberOffice: memberOffice.trim(),
    memberKey,
    memberBodyId,
    comment: comment?.trim() || null,
  };
  em.persist(em.create(DraftOpinionTable, { id, draftId: draft.id, actId: begun.id, givenOn: on, ...told }));
  recordEvent(context, {
    type: "DraftOpinionGiven",
    subjectId: id,
    subjectVersion: 1,
    changedFields: ["opinion"],
    organisationId: draft.draftingBodyId,
    classification: draft.publicOn === null ? "RESTRICTED" : "PUBLIC",
  });
  return draft.id;
}

function refusalToWords({ memberOffice, opinion, comment }: GiveMemberOpinionInput): Refusal | null {
  const refused = refusalToText(memberOffice, "memberOffice", LONGEST_TITLE);
  if (refused !== null || (opinion === "AGREE" && !comment)) return refused;
  return refusalToText(comment ?? "", "comment", LONGEST_TEXT);
}
