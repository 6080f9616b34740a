import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { ActInput } from "../act/act.input.js";
import { FocusTaskTable } from "../directive/directive.table.js";
import { mayReview } from "../programme-access.rules.js";
import { findFinding } from "./find-inspections.js";
import { refusalToFinding } from "./finding.rules.js";
import { type FindingRow, FindingTable, InspectionTable } from "./inspection.table.js";
import { inspectionExtended } from "./inspection-extended.js";

@InputType({ description: "What `recordFinding` needs." })
export class RecordFindingInput extends ActInput {
  @Field(() => ID, { description: "The inspection." })
  inspectionId: string;

  @Field(() => ID, { nullable: true, description: "The task it concerns, if one." })
  task?: string | null;

  @Field(() => String, { description: "What was found, at most 4000 characters; no person is named." })
  text: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "By when it is to be remedied; left out when nothing is.",
  })
  dueOn?: PlainDate | null;
}

/** Records one thing that an inspection found. */
export function recordFinding(context: RequestContext, input: RecordFindingInput): Promise<CommandResult<FindingRow>> {
  return runCommand(context, {
    name: "recordFinding",
    input,
    act: (inside) => record(inside, input),
    read: findFinding,
  });
}

async function record(context: RequestContext, input: RecordFindingInput) {
  const { em, actor, today, now } = context;
  const inspection = await em.findOne(InspectionTable, { id: input.inspectionId });
  if (inspection === null) {
    return [refusal("NOT_FOUND", "inspectionId", "There is no such inspection; take it from `reformInspections`.")];
  }
  const { task: taskId = null, text, dueOn = null } = input;
  if (taskId !== null && (await em.count(FocusTaskTable, { id: taskId })) === 0) {
    return [refusal("NOT_FOUND", "task", "There is no such task; take it from `directives`.")];
  }

  if (!mayReview(actor)) return [refusal("NOT_ALLOWED", "inspectionId", "Sở Nội vụ inspects reform work; ask there.")];

  const foundOn = input.on ?? today;
  const refused = refusalToFinding({ text, foundOn, dueOn }, inspection.openedOn, today);
  if (refused !== null) return [refused];

  inspection.findingCount += 1;
  const finding = em.create(FindingTable, {
    id: newId("InspectionFinding", now.getTime()),
    inspectionId: inspection.id,
    number: inspection.findingCount,
    taskId,
    text: text.trim(),
    foundOn,
    dueOn,
  });
  em.persist(finding);
  recordEvent(context, {
    type: "FindingRecorded",
    subjectId: finding.id,
    subjectVersion: 1,
    changedFields: ["text", "task", "dueOn"],
    organisationId: inspection.organisationId,
  });
  const { id, version, organisationId } = inspection;
  recordEvent(context, inspectionExtended({ id, version: version + 1, organisationId }));
  return finding.id;
}
