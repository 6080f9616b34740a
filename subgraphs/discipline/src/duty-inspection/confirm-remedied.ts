import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { refusalToConfirm } from "./duty-inspection.rules.js";
import type { DutyInspectionRow } from "./duty-inspection.table.js";
import { findDutyInspection } from "./find-duty-inspections.js";
import { findInspectionToChange, isRefusal } from "./find-inspection-to-change.js";

@InputType({ description: "What `confirmRemedied` needs." })
export class ConfirmRemediedInput extends CommandInputType {
  @Field(() => ID, { description: "The inspection." })
  inspectionId: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day on which it was remedied; today when left out.",
  })
  remediedOn?: PlainDate | null;
}

/** Confirms that what an inspection found is remedied. */
export function confirmRemedied(
  context: RequestContext,
  input: ConfirmRemediedInput,
): Promise<CommandResult<DutyInspectionRow>> {
  const act = (inside: RequestContext) => confirm(inside, input);
  return runCommand(context, { name: "confirmRemedied", input, act, read: findDutyInspection });
}

async function confirm(context: RequestContext, input: ConfirmRemediedInput) {
  const found = await findInspectionToChange(context, input.inspectionId);
  if (isRefusal(found)) return [found];

  const remediedOn = input.remediedOn ?? context.today;
  const refused = refusalToConfirm(found, remediedOn, context.today);
  if (refused !== null) return [refused];

  found.remediedOn = remediedOn;
  const { id, version, inspectingBodyId: organisationId } = found;
  recordRestrictedChange(context, "DutyInspectionRemedied", { id, version, organisationId }, ["remediedOn"]);
  return id;
}
