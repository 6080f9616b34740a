import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { ConcludeDutyInspectionInput, concludeDutyInspection } from "./conclude-duty-inspection.js";
import { ConfirmRemediedInput, confirmRemedied } from "./confirm-remedied.js";
import type { DutyInspectionRow } from "./duty-inspection.table.js";
import { DutyInspection } from "./duty-inspection.type.js";
import { OpenDutyInspectionInput, openDutyInspection } from "./open-duty-inspection.js";

const INPUT = { description: "What the act needs." };
const payload = (mutation: string) => payloadOf(mutation, "inspection", () => DutyInspection);

const PAYLOADS = {
  openDutyInspection: payload("openDutyInspection"),
  concludeDutyInspection: payload("concludeDutyInspection"),
  confirmRemedied: payload("confirmRemedied"),
};

@Resolver()
export class InspectionCommandsResolver {
  @Mutation(() => PAYLOADS.openDutyInspection, {
    description:
      "Opens an inspection of duty (kiểm tra công vụ). For inspectors and home affairs of the body that inspects.",
  })
  openDutyInspection(
    @Arg("input", () => OpenDutyInspectionInput, INPUT) input: OpenDutyInspectionInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DutyInspectionRow>> {
    return openDutyInspection(context, input);
  }

  @Mutation(() => PAYLOADS.concludeDutyInspection, {
    description:
      "Concludes an inspection with its findings. For inspectors and home affairs of the body that inspects.",
  })
  concludeDutyInspection(
    @Arg("input", () => ConcludeDutyInspectionInput, INPUT) input: ConcludeDutyInspectionInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DutyInspectionRow>> {
    return concludeDutyInspection(context, input);
  }

  @Mutation(() => PAYLOADS.confirmRemedied, {
    description: "Confirms that what was found is remedied. For inspectors and home affairs of the body that inspects.",
  })
  confirmRemedied(
    @Arg("input", () => ConfirmRemediedInput, INPUT) input: ConfirmRemediedInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DutyInspectionRow>> {
    return confirmRemedied(context, input);
  }
}
