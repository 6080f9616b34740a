import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Competence } from "../competence/competence.type.js";
import { LegalDocument } from "../document/document.type.js";
import { IssuerKindEnum } from "../document/document-enums.js";
import { findDocument } from "../document/find-documents.js";
import { Organisation, organisationStub } from "../references.js";
import { CommentDays, DraftCommentPeriod } from "./comment-period.type.js";
import type { DraftRow } from "./draft.table.js";
import { DocumentDraft } from "./draft.type.js";
import { DraftAct } from "./draft-act.type.js";
import { DraftCommentConnection } from "./draft-comment.type.js";
import { isOnTime } from "./draft-due.rules.js";
import { DraftStepEnum } from "./draft-enums.type.js";
import { DraftOpinion, OpinionCountsType } from "./draft-opinion.type.js";
import { commentPeriods, endsOf, stepOn } from "./draft-step.rules.js";
import { findComments } from "./find-comments.js";
import { findActs, findIssue } from "./find-drafts.js";
import { findOpinions } from "./find-opinions.js";
import { judgeCommentDays } from "./judge-comment-days.js";
import { judgeDraftIssuer } from "./judge-draft-issuer.js";
import { countOpinions } from "./member-opinion.rules.js";

@Resolver(() => DocumentDraft)
export class DraftResolver {
  @FieldResolver(() => Boolean, { description: "Whether it touches production and business (sản xuất, kinh doanh)." })
  touchesBusiness(@Root() draft: DraftRow) {
    return draft.touchesBusiness === 1;
  }

  @FieldResolver(() => IssuerKindEnum, { description: "The kind of the issuer, as its name tells." })
  issuerKind(@Root() draft: DraftRow) {
    return draft.issuerKind;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "The body or office that shall issue it (cơ quan, người ban hành); null when its subgraph does not answer.",
  })
  issuer(@Root() draft: DraftRow) {
    return organisationStub(draft.issuerId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that writes it (cơ quan chủ trì soạn thảo); null when its subgraph does not answer.",
  })
  draftingBody(@Root() draft: DraftRow) {
    return organisationStub(draft.draftingBodyId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "The People's Committee that issues it or submits it to the Council; null when its subgraph does not answer.",
  })
  committee(@Root() draft: DraftRow) {
    return organisationStub(draft.committeeId);
  }

  @FieldResolver(() => DraftStepEnum, { description: "Where it stands at the end of a day (bước)." })
  async step(
    @Root() draft: DraftRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return stepOn(await findActs(context, draft), on ?? context.today);
  }

  @FieldResolver(() => [DraftAct], { description: "What was done, in the order of doing; empty while it is written." })
  acts(@Root() draft: DraftRow, @Ctx() context: RequestContext) {
    return findActs(context, draft);
  }

  @FieldResolver(() => [DraftAct], {
    description: "Its appraisals (thẩm định) with their findings, the earliest first; empty before the first.",
  })
  async appraisals(@Root() draft: DraftRow, @Ctx() context: RequestContext) {
    return (await findActs(context, draft)).filter(({ kind }) => kind === "APPRAISED");
  }

  @FieldResolver(() => [DraftCommentPeriod], {
    description: "The times for which it lay open for comments, the earliest first; empty before the first.",
  })
  async commentPeriods(@Root() draft: DraftRow, @Ctx() context: RequestContext) {
    return commentPeriods(await findActs(context, draft));
  }

  @FieldResolver(() => CommentDays, {
    description: "Whether by today it has lain open for comments for the least of days, and by which rule.",
  })
  minimumDaysKept(@Root() draft: DraftRow, @Ctx() context: RequestContext) {
    return judgeCommentDays(context, draft);
  }

  @FieldResolver(() => Competence, {
    description: "Whether its issuer is competent on the day of issue, before it today, and by which rule.",
  })
  async issuerCompetent(@Root() draft: DraftRow, @Ctx() context: RequestContext) {
    return judgeDraftIssuer(context, draft, (await findIssue(context, draft))?.takenOn ?? context.today);
  }

  @FieldResolver(() => DraftCommentConnection, { description: "The comments on it (góp ý), the earliest first." })
  comments(@Root() draft: DraftRow, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext) {
    return findComments(context, draft, page);
  }

  @FieldResolver(() => [DraftOpinion], {
    description:
      "What members of the committee said of it in the newest round, the earliest first; empty before the first.",
  })
  opinions(@Root() draft: DraftRow, @Ctx() context: RequestContext) {
    return findOpinions(context, draft);
  }

  @FieldResolver(() => OpinionCountsType, {
    description: "How many members of the committee said what in the newest round.",
  })
  async opinionCounts(@Root() draft: DraftRow, @Ctx() context: RequestContext) {
    return countOpinions((await findOpinions(context, draft)).map(({ opinion }) => opinion));
  }

  @FieldResolver(() => PlainDateScalar, { nullable: true, description: "The day of issue; null before." })
  async issuedOn(@Root() draft: DraftRow, @Ctx() context: RequestContext) {
    return (await findIssue(context, draft))?.takenOn ?? null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether it was issued by its due day; null while that is open, for a draft without a due day, and for one withdrawn by then.",
  })
  async isOnTime(@Root() draft: DraftRow, @Ctx() context: RequestContext) {
    const acts = await findActs(context, draft);
    return isOnTime({ dueOn: draft.dueOn, ...endsOf(acts) }, context.today);
  }

  @FieldResolver(() => LegalDocument, { nullable: true, description: "The document it became; null before its issue." })
  async document(@Root() draft: DraftRow, @Ctx() context: RequestContext) {
    const documentId = (await findIssue(context, draft))?.documentId ?? null;
    return documentId && findDocument(context, documentId);
  }
}
