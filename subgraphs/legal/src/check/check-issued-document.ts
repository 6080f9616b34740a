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
import { mayCheck } from "./check-access.rules.js";
import { type CheckMeasure, type CheckOutcome, refusalToExamine, refusalToOutcome } from "./check-outcome.rules.js";
import { DocumentCheckTable } from "./document-check.table.js";
import { CheckMeasureEnum, CheckOutcomeEnum } from "./document-check.type.js";

@InputType({ description: "What `checkIssuedDocument` needs." })
export class CheckIssuedDocumentInput extends CommandInputType {
  @Field(() => ID, { description: "The normative document." })
  documentId: string;

  @Field(() => CheckOutcomeEnum, { description: "What the check comes to." })
  outcome: CheckOutcome;

  @Field(() => [CheckMeasureEnum], { description: "What is to be done; empty for a lawful document." })
  measures: CheckMeasure[];

  @Field(() => String, { nullable: true, description: "What is unlawful, by article; needed unless it is lawful." })
  finding?: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the check; today when left out." })
  on?: PlainDate | null;
}

/** Records a check of an issued normative document (kiểm tra văn bản sau ban hành). */
export function checkIssuedDocument(
  context: RequestContext,
  input: CheckIssuedDocumentInput,
): Promise<CommandResult<DocumentRow>> {
  const act = (inside: RequestContext) => check(inside, input);
  return runCommand(context, { name: "checkIssuedDocument", input, act, read: findDocument });
}

async function check(context: RequestContext, input: CheckIssuedDocumentInput) {
  const document = await findDocument(context, input.documentId);
  if (document === null) return [refusal("NOT_FOUND", "documentId", "There is no document with this id.")];

  if (!mayCheck(context.actor)) {
    return [refusal("NOT_ALLOWED", "documentId", "The Department of Justice checks documents; ask it to do so.")];
  }

  const { em, actor, now, today } = context;
  const { outcome, measures } = input;
  const on = input.on ?? today;
  const refused = refusalToExamine(document, on, today) ?? refusalToOutcome(outcome, measures);
  if (refused !== null) return [refused];
  const finding = input.finding?.trim() ?? "";
  const wordless = outcome === "LAWFUL" && finding === "" ? null : refusalToText(finding, "finding", LONGEST_TEXT);
  if (wordless !== null) return [wordless];
  if ((await em.count(DocumentCheckTable, { documentId: document.id, checkedOn: on })) > 0) {
    return [refusal("ALREADY_DONE", "on", `A check of ${on} is recorded; a later check has a day of its own.`)];
  }

  const id = newId("DocumentCheck", now.getTime());
  const told = { outcome, measures: measures.join(","), finding: finding || null };
  const bodyId = actor.organisationId;
  em.persist(
    em.create(DocumentCheckTable, { id, documentId: document.id, bodyId, checkedOn: on, ...told, origin: "SOURCE" }),
  );
  recordEvent(context, {
    type: "DocumentChecked",
    subjectId: id,
    subjectVersion: 1,
    changedFields: ["outcome", "measures"],
    organisationId: document.issuerId,
  });
  return document.id;
}
