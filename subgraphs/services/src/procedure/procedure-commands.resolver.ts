import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { ChangeProcedureInput, ChangeProcedurePayload, changeProcedure } from "./change-procedure.js";
import type { ProcedureRow } from "./procedure.table.js";
import { PublishProcedureInput, PublishProcedurePayload, publishProcedure } from "./publish-procedure.js";
import { WithdrawProcedureInput, WithdrawProcedurePayload, withdrawProcedure } from "./withdraw-procedure.js";

const INPUT = { description: "What the command needs." };
const WHO = "For the body that promulgates it, and for the home affairs department (Sở Nội vụ).";

@Resolver()
export class ProcedureCommandsResolver {
  @Mutation(() => PublishProcedurePayload, {
    description: `Records a procedure that a decision sets up (công bố thủ tục hành chính). ${WHO}`,
  })
  publishProcedure(
    @Arg("input", () => PublishProcedureInput, INPUT) input: PublishProcedureInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ProcedureRow>> {
    return publishProcedure(context, input);
  }

  @Mutation(() => ChangeProcedurePayload, {
    description: `Records that a decision changes a procedure (sửa đổi, bổ sung); its past stays. ${WHO}`,
  })
  changeProcedure(
    @Arg("input", () => ChangeProcedureInput, INPUT) input: ChangeProcedureInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ProcedureRow>> {
    return changeProcedure(context, input);
  }

  @Mutation(() => WithdrawProcedurePayload, {
    description: `Records that a procedure is in use no more (bãi bỏ), at no body. ${WHO}`,
  })
  withdrawProcedure(
    @Arg("input", () => WithdrawProcedureInput, INPUT) input: WithdrawProcedureInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ProcedureRow>> {
    return withdrawProcedure(context, input);
  }
}
