import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AnswerDraftCommentInput, answerDraftComment } from "./answer-draft-comment.js";
import { AppraiseDraftInput, appraiseDraft } from "./appraise-draft.js";
import { CloseDraftCommentsInput, closeDraftComments } from "./close-draft-comments.js";
import { CommentOnDraftInput, commentOnDraft } from "./comment-on-draft.js";
import type { DraftRow } from "./draft.table.js";
import { DocumentDraft } from "./draft.type.js";
import type { DraftCommentRow } from "./draft-comment.table.js";
import { DraftComment } from "./draft-comment.type.js";
import { GiveMemberOpinionInput, giveMemberOpinion } from "./give-member-opinion.js";
import { IssueDraftInput } from "./issue-draft.input.js";
import { issueDraft } from "./issue-draft.js";
import { OpenDraftForCommentsInput, openDraftForComments } from "./open-draft-for-comments.js";
import { ProposeDraftInput, proposeDraft } from "./propose-draft.js";
import { RequestAppraisalInput, requestAppraisal } from "./request-appraisal.js";
import { SimplifyDraftInput, simplifyDraft } from "./simplify-draft.js";
import { SubmitDraftToCouncilInput, submitDraftToCouncil } from "./submit-draft-to-council.js";
import { WithdrawDraftInput, withdrawDraft } from "./withdraw-draft.js";

const INPUT = { description: "What the act needs." };
const draftPayload = (mutation: string) => payloadOf(mutation, "draft", () => DocumentDraft);
const commentPayload = (mutation: string) => payloadOf(mutation, "comment", () => DraftComment);

const PAYLOADS = {
  proposeDraft: draftPayload("proposeDraft"),
  simplifyDraft: draftPayload("simplifyDraft"),
  openDraftForComments: draftPayload("openDraftForComments"),
  closeDraftComments: draftPayload("closeDraftComments"),
  commentOnDraft: commentPayload("commentOnDraft"),
  answerDraftComment: commentPayload("answerDraftComment"),
  requestAppraisal: draftPayload("requestAppraisal"),
  appraiseDraft: draftPayload("appraiseDraft"),
  giveMemberOpinion: draftPayload("giveMemberOpinion"),
  submitDraftToCouncil: draftPayload("submitDraftToCouncil"),
  issueDraft: draftPayload("issueDraft"),
  withdrawDraft: draftPayload("withdrawDraft"),
};

@Resolver()
export class DraftCommandsResolver {
  @Mutation(() => PAYLOADS.proposeDraft, {
    description: "Begins a draft of a normative document. For clerks and heads of the drafting body.",
  })
  proposeDraft(
    @Arg("input", () => ProposeDraftInput, INPUT) input: ProposeDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftRow>> {
    return proposeDraft(context, input);
  }

  @Mutation(() => PAYLOADS.simplifyDraft, {
    description:
      "Decides that a draft follows the simplified procedure (rút gọn). For the chairman of the committee concerned.",
  })
  simplifyDraft(
    @Arg("input", () => SimplifyDraftInput, INPUT) input: SimplifyDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftRow>> {
    return simplifyDraft(context, input);
  }

  @Mutation(() => PAYLOADS.openDraftForComments, {
    description: "Publishes a draft for comments (đăng tải lấy ý kiến). For the drafting body.",
  })
  openDraftForComments(
    @Arg("input", () => OpenDraftForCommentsInput, INPUT) input: OpenDraftForCommentsInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftRow>> {
    return openDraftForComments(context, input);
  }

  @Mutation(() => PAYLOADS.closeDraftComments, {
    description: "Closes comments with a day, before or on the day announced. For the drafting body.",
  })
  closeDraftComments(
    @Arg("input", () => CloseDraftCommentsInput, INPUT) input: CloseDraftCommentsInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftRow>> {
    return closeDraftComments(context, input);
  }

  @Mutation(() => PAYLOADS.commentOnDraft, {
    description: "Gives a comment on a draft that lies open today (góp ý). For whoever has signed in.",
  })
  commentOnDraft(
    @Arg("input", () => CommentOnDraftInput, INPUT) input: CommentOnDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftCommentRow>> {
    return commentOnDraft(context, input);
  }

  @Mutation(() => PAYLOADS.answerDraftComment, {
    description: "Answers a comment (tiếp thu, giải trình). For the drafting body.",
  })
  answerDraftComment(
    @Arg("input", () => AnswerDraftCommentInput, INPUT) input: AnswerDraftCommentInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftCommentRow>> {
    return answerDraftComment(context, input);
  }

  @Mutation(() => PAYLOADS.requestAppraisal, {
    description: "Sends a draft for appraisal, every comment answered (gửi thẩm định). For the drafting body.",
  })
  requestAppraisal(
    @Arg("input", () => RequestAppraisalInput, INPUT) input: RequestAppraisalInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftRow>> {
    return requestAppraisal(context, input);
  }

  @Mutation(() => PAYLOADS.appraiseDraft, {
    description: "Appraises a draft against the five criteria (thẩm định). For the Department of Justice.",
  })
  appraiseDraft(
    @Arg("input", () => AppraiseDraftInput, INPUT) input: AppraiseDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftRow>> {
    return appraiseDraft(context, input);
  }

  @Mutation(() => PAYLOADS.giveMemberOpinion, {
    description:
      "Records a member's opinion (ý kiến thành viên UBND). For the head of the member's body and the chairman.",
  })
  giveMemberOpinion(
    @Arg("input", () => GiveMemberOpinionInput, INPUT) input: GiveMemberOpinionInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftRow>> {
    return giveMemberOpinion(context, input);
  }

  @Mutation(() => PAYLOADS.submitDraftToCouncil, {
    description:
      "Submits a draft to the People's Council (trình HĐND). For the chairman of the committee that submits it.",
  })
  submitDraftToCouncil(
    @Arg("input", () => SubmitDraftToCouncilInput, INPUT) input: SubmitDraftToCouncilInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftRow>> {
    return submitDraftToCouncil(context, input);
  }

  @Mutation(() => PAYLOADS.issueDraft, {
    description:
      "Issues a draft: links it to the document recorded, or records that document (ban hành). For the chairman concerned.",
  })
  issueDraft(
    @Arg("input", () => IssueDraftInput, INPUT) input: IssueDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftRow>> {
    return issueDraft(context, input);
  }

  @Mutation(() => PAYLOADS.withdrawDraft, {
    description: "Gives a draft up (rút dự thảo). For the drafting body and the chairman concerned.",
  })
  withdrawDraft(
    @Arg("input", () => WithdrawDraftInput, INPUT) input: WithdrawDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DraftRow>> {
    return withdrawDraft(context, input);
  }
}
