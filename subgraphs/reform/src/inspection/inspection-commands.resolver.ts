import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { FollowUpFindingInput, followUpFinding } from "./follow-up-finding.js";
import type { FindingRow, InspectionRow } from "./inspection.table.js";
import { InspectionFinding, ReformInspection } from "./inspection.type.js";
import { OpenReformInspectionInput, openReformInspection } from "./open-reform-inspection.js";
import { RecordFindingInput, recordFinding } from "./record-finding.js";

const INPUT = { description: "What the act needs." };
const PAYLOADS = {
  openReformInspection: payloadOf("openReformInspection", "inspection", () => ReformInspection),
  recordFinding: payloadOf("recordFinding", "finding", () => InspectionFinding),
  followUpFinding: payloadOf("followUpFinding", "finding", () => InspectionFinding),
};

@Resolver()
export class InspectionCommandsResolver {
  @Mutation(() => PAYLOADS.openReformInspection, {
    description: "Opens an inspection of a body's reform work (kiểm tra cải cách hành chính). For Sở Nội vụ.",
  })
  openReformInspection(
    @Arg("input", () => OpenReformInspectionInput, INPUT) input: OpenReformInspectionInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<InspectionRow>> {
    return openReformInspection(context, input);
  }

  @Mutation(() => PAYLOADS.recordFinding, { description: "Records what an inspection found. For Sở Nội vụ." })
  recordFinding(
    @Arg("input", () => RecordFindingInput, INPUT) input: RecordFindingInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<FindingRow>> {
    return recordFinding(context, input);
  }

  @Mutation(() => PAYLOADS.followUpFinding, {
    description: "Records that a finding was looked at again, remedied or not (theo dõi khắc phục). For Sở Nội vụ.",
  })
  followUpFinding(
    @Arg("input", () => FollowUpFindingInput, INPUT) input: FollowUpFindingInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<FindingRow>> {
    return followUpFinding(context, input);
  }
}
