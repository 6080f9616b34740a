import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { DocumentRow } from "../document/document.table.js";
import { LegalDocument } from "../document/document.type.js";
import { DocumentDraft } from "../draft/draft.type.js";
import { findDraftOfDocument } from "../draft/find-drafts.js";
import { Organisation, organisationStub } from "../references.js";
import { CheckIssuedDocumentInput, checkIssuedDocument } from "./check-issued-document.js";
import { CHECK_MEASURES } from "./check-outcome.rules.js";
import type { DocumentCheckRow } from "./document-check.table.js";
import { CheckMeasureEnum, DocumentCheck } from "./document-check.type.js";
import type { DocumentReviewRow } from "./document-review.table.js";
import { DocumentReview } from "./document-review.type.js";
import { findChecks, findReviews } from "./find-checks.js";
import { ReviewIssuedDocumentInput, reviewIssuedDocument } from "./review-issued-document.js";

const CheckPayload = payloadOf("checkIssuedDocument", "document", () => LegalDocument);
const ReviewPayload = payloadOf("reviewIssuedDocument", "document", () => LegalDocument);

@Resolver(() => LegalDocument)
export class ExaminedDocumentResolver {
  @FieldResolver(() => [DocumentCheck], {
    description: "Its checks after issue (kiểm tra sau ban hành), the earliest first; empty when there are none.",
  })
  checks(@Root() document: DocumentRow, @Ctx() context: RequestContext) {
    return findChecks(context, document.id);
  }

  @FieldResolver(() => [DocumentReview], {
    description: "Its reviews (rà soát), the earliest first; empty when there are none.",
  })
  reviews(@Root() document: DocumentRow, @Ctx() context: RequestContext) {
    return findReviews(context, document.id);
  }

  @FieldResolver(() => DocumentDraft, {
    nullable: true,
    description: "The draft from which it was issued; null when none is recorded.",
  })
  draft(@Root() document: DocumentRow, @Ctx() context: RequestContext) {
    return findDraftOfDocument(context, document.id);
  }

  @Mutation(() => CheckPayload, {
    description: "Records a check of an issued normative document. For the Department of Justice.",
  })
  checkIssuedDocument(
    @Arg("input", () => CheckIssuedDocumentInput, { description: "The check." }) input: CheckIssuedDocumentInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DocumentRow>> {
    return checkIssuedDocument(context, input);
  }

  @Mutation(() => ReviewPayload, {
    description: "Records a review of a normative document. For Justice and for the body that wrote the document.",
  })
  reviewIssuedDocument(
    @Arg("input", () => ReviewIssuedDocumentInput, { description: "The review." }) input: ReviewIssuedDocumentInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DocumentRow>> {
    return reviewIssuedDocument(context, input);
  }
}

@Resolver(() => DocumentCheck)
export class DocumentCheckResolver {
  @FieldResolver(() => [CheckMeasureEnum], { description: "What is to be done; empty for a lawful document." })
  measures(@Root() check: DocumentCheckRow) {
    const words = check.measures.split(",");
    return CHECK_MEASURES.filter((measure) => words.includes(measure));
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that checked; null where an office of no body did.",
  })
  body(@Root() { bodyId }: DocumentCheckRow) {
    return organisationStub(bodyId);
  }
}

@Resolver(() => DocumentReview)
export class DocumentReviewResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that reviewed; null where an office of no body did.",
  })
  body(@Root() { bodyId }: DocumentReviewRow) {
    return organisationStub(bodyId);
  }
}
