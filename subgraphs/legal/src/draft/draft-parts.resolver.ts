import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { LegalDocument } from "../document/document.type.js";
import { findDocument } from "../document/find-documents.js";
import { Organisation, organisationStub } from "../references.js";
import { DocumentDraft } from "./draft.type.js";
import type { DraftActRow } from "./draft-act.table.js";
import { AppraisalFinding, DraftAct } from "./draft-act.type.js";
import type { DraftCommentRow } from "./draft-comment.table.js";
import { DraftComment } from "./draft-comment.type.js";
import type { DraftOpinionRow } from "./draft-opinion.table.js";
import { DraftOpinion } from "./draft-opinion.type.js";
import { findFindings } from "./find-appraisals.js";
import { findDraft } from "./find-drafts.js";

@Resolver(() => DraftAct)
export class DraftActResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that did it; null where an office of no body did, or its subgraph does not answer.",
  })
  body(@Root() { bodyId }: DraftActRow) {
    return organisationStub(bodyId);
  }

  @FieldResolver(() => [AppraisalFinding], {
    description: "What an appraisal found, a finding on each of the five criteria; empty for every other act.",
  })
  findings(@Root() act: DraftActRow, @Ctx() context: RequestContext) {
    return findFindings(context, act);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The document the draft became; null for every act but the issue.",
  })
  document(@Root() { documentId }: DraftActRow, @Ctx() context: RequestContext) {
    return documentId && findDocument(context, documentId);
  }
}

@Resolver(() => DraftComment)
export class DraftCommentResolver {
  @FieldResolver(() => DocumentDraft, { nullable: true, description: "The draft; null when you may not read it." })
  draft(@Root() { draftId }: DraftCommentRow, @Ctx() context: RequestContext) {
    return findDraft(context, draftId);
  }
}

@Resolver(() => DraftOpinion)
export class DraftOpinionResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body the member heads; null where he or she heads none, or its subgraph does not answer.",
  })
  memberBody(@Root() { memberBodyId }: DraftOpinionRow) {
    return organisationStub(memberBodyId);
  }
}
