import { givenCitation, refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { Field, ID, InputType } from "type-graphql";
import { ActInput } from "../act/act.input.js";
import { mayReview } from "../programme-access.rules.js";
import { findInspection } from "./find-inspections.js";
import { refusalToOpen } from "./finding.rules.js";
import { type InspectionRow, InspectionTable } from "./inspection.table.js";

@InputType({ description: "What `openReformInspection` needs." })
export class OpenReformInspectionInput extends ActInput {
  @Field(() => ID, { description: "The body to be inspected." })
  organisation: string;

  @Field(() => String, { description: "What is inspected, at most 4000 characters." })
  scope: string;

  @Field(() => String, { nullable: true, description: "The document that orders it, cited in full, if one does." })
  document?: string | null;
}

/** Opens an inspection of a body's reform work. */
export function openReformInspection(
  context: RequestContext,
  input: OpenReformInspectionInput,
): Promise<CommandResult<InspectionRow>> {
  const act = (inside: RequestContext) => open(inside, input);
  return runCommand(context, { name: "openReformInspection", input, act, read: findInspection });
}

async function open(context: RequestContext, input: OpenReformInspectionInput) {
  const { em, actor, today, now } = context;
  const { organisation: organisationId, scope, document = null } = input;

  if (!mayReview(actor)) return [refusal("NOT_ALLOWED", "organisation", "Sở Nội vụ inspects reform work; ask there.")];

  const openedOn = input.on ?? today;
  const refused = refusalToOpen(scope, openedOn, today) ?? refusalToCitation(document, "document");
  if (refused !== null) return [refused];

  const inspection = em.create(InspectionTable, {
    id: newId("ReformInspection", now.getTime()),
    organisationId,
    inspectorId: actor.organisationId,
    openedOn,
    scope: scope.trim(),
    citation: givenCitation(document),
    origin: "SOURCE",
    source: "openReformInspection",
  });
  em.persist(inspection);
  recordEvent(context, {
    type: "ReformInspectionOpened",
    subjectId: inspection.id,
    subjectVersion: 1,
    changedFields: ["organisation", "openedOn", "scope"],
    organisationId,
  });
  return inspection.id;
}
