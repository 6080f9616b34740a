import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import type { DocumentRow } from "../document/document.table.js";
import { findDocument } from "../document/find-documents.js";
import { findDraftOfDocument } from "../draft/find-drafts.js";
import { mayReview } from "./check-access.rules.js";
import { type ReviewGround, type ReviewOutcome, refusalToExamine } from "./check-outcome.rules.js";
import { DocumentReviewTable } from "./document-review.table.js";
import { ReviewGroundEnum, ReviewOutcomeEnum } from "./document-review.type.js";

@InputType({ description: "What `reviewIssuedDocument` needs." })
export class ReviewIssuedDocumentInput extends CommandInputType {
  @Field(() => ID, { description: "The normative document." })
  documentId: string;

  @Field(() => ReviewGroundEnum, { description: "What gave the occasion." })
  ground: ReviewGround;

  @Field(() => ReviewOutcomeEnum, { description: "What should become of the document." })
  outcome: ReviewOutcome;

  @Field(() => String, { nullable: true, description: "The reasons; needed unless the document is kept." })
  note?: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the review; today when left out." })
  on?: PlainDate | null;
}

/** Records a review of a normative document (rà soát văn bản). */
export function reviewIssuedDocument(
  context: RequestContext,
  input: ReviewIssuedDocumentInput,
): Promise<CommandResult<DocumentRow>> {
  const act = (inside: RequestContext) => review(inside, input);
  return runCommand(context, { name: "reviewIssuedDocument", input, act, read: findDocument });
}

async function review(context: RequestContext, input: ReviewIssuedDocumentInput) {
  const document = await findDocument(context, input.documentId);
  if (document === null) return [refusal("NOT_FOUND", "documentId", "There is no document with this id.")];

  const draft = await findDraftOfDocument(context, document.id);
  if (!mayReview(context.actor, draft?.draftingBodyId ?? null)) {
    const message = "Justice, or the body that wrote the document, reviews it; ask one of them.";
    return [refusal("NOT_ALLOWED", "documentId", message)];
  }

  const { em, actor, now, today } = context;
  const { ground, outcome } = input;
  const on = input.on ?? today;
  const note = input.note?.trim() ?? "";
  const wordless = outcome === "KEEP" && note === "" ? null : refusalToText(note, "note", LONGEST_TEXT);
  const refused = refusalToExamine(document, on, today) ?? wordless;
  if (refused !== null) return [refused];
  if ((await em.count(DocumentReviewTable, { documentId: document.id, reviewedOn: on })) > 0) {
    return [refusal("ALREADY_DONE", "on", `A review of ${on} is recorded; a later review has a day of its own.`)];
  }

  const id = newId("DocumentReview", now.getTime());
  const told = { ground, outcome, note: note || null, bodyId: actor.organisationId };
  em.persist(
    em.create(DocumentReviewTable, { id, documentId: document.id, reviewedOn: on, ...told, origin: "SOURCE" }),
  );
  recordEvent(context, {
    type: "DocumentReviewed",
    subjectId: id,
    subjectVersion: 1,
    changedFields: ["ground", "outcome"],
    organisationId: document.issuerId,
  });
  return document.id;
}
