import { newId } from "@lienthong/kernel/domain/id.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { Field, ID, InputType } from "type-graphql";
import { ActInput } from "../act/act.input.js";
import { mayReview } from "../programme-access.rules.js";
import { findFinding } from "./find-inspections.js";
import { refusalToFollowUp } from "./finding.rules.js";
import { type FindingRow, FindingTable, FollowUpTable, InspectionTable } from "./inspection.table.js";

@InputType({ description: "What `followUpFinding` needs." })
export class FollowUpFindingInput extends ActInput {
  @Field(() => ID, { description: "The finding." })
  findingId: string;

  @Field(() => Boolean, { description: "Whether it was seen remedied." })
  isRemedied: boolean;

  @Field(() => String, { description: "What was seen, at most 4000 characters." })
  note: string;
}

/** Records that a finding was looked at again, and whether it was remedied. */
export function followUpFinding(
  context: RequestContext,
  input: FollowUpFindingInput,
): Promise<CommandResult<FindingRow>> {
  const act = (inside: RequestContext) => followUp(inside, input);
  return runCommand(context, { name: "followUpFinding", input, act, read: findFinding });
}

async function followUp(context: RequestContext, input: FollowUpFindingInput) {
  const { em, actor, today, now } = context;
  const { findingId, note, isRemedied } = input;
  const finding = await em.findOne(FindingTable, { id: findingId });
  if (finding === null) {
    return [refusal("NOT_FOUND", "findingId", "There is no such finding; take it from `ReformInspection.findings`.")];
  }

  if (!mayReview(actor)) return [refusal("NOT_ALLOWED", "findingId", "Sở Nội vụ follows findings up; ask there.")];

  const on = input.on ?? today;
  const before = await em.find(FollowUpTable, { findingId }, { orderBy: { position: "asc" } });
  const refused = refusalToFollowUp(finding, before, { on, note }, today);
  if (refused !== null) return [refused];

  finding.followUpCount += 1;
  em.persist(
    em.create(FollowUpTable, {
      id: newId("FindingFollowUp", now.getTime()),
      findingId,
      position: finding.followUpCount,
      takenOn: on,
      isRemedied: isRemedied ? 1 : 0,
      note: note.trim(),
    }),
  );
  const { organisationId } = await em.findOneOrFail(InspectionTable, { id: finding.inspectionId });
  recordEvent(context, {
    type: "FindingFollowedUp",
    subjectId: finding.id,
    subjectVersion: finding.version + 1,
    changedFields: ["followUps"],
    organisationId,
  });
  return finding.id;
}
