import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AnnounceWrongfulDecisionInput, announceWrongfulDecision } from "./announce-wrongful-decision.js";
import { CancelDisciplineDecisionInput, cancelDisciplineDecision } from "./cancel-discipline-decision.js";
import type { DecisionRow } from "./decision.table.js";
import { DisciplineDecision } from "./decision.type.js";
import { IssueDisciplineDecisionInput, issueDisciplineDecision } from "./issue-discipline-decision.js";

const INPUT = { description: "What the act needs." };
const payload = (mutation: string) => payloadOf(mutation, "decision", () => DisciplineDecision);

const PAYLOADS = {
  issueDisciplineDecision: payload("issueDisciplineDecision"),
  cancelDisciplineDecision: payload("cancelDisciplineDecision"),
  announceWrongfulDecision: payload("announceWrongfulDecision"),
};

@Resolver()
export class DecisionCommandsResolver {
  @Mutation(() => PAYLOADS.issueDisciplineDecision, {
    description: "Issues the decision on a case. For the head or chairman of the body that decides.",
  })
  issueDisciplineDecision(
    @Arg("input", () => IssueDisciplineDecisionInput, INPUT) input: IssueDisciplineDecisionInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DecisionRow>> {
    return issueDisciplineDecision(context, input);
  }

  @Mutation(() => PAYLOADS.cancelDisciplineDecision, {
    description: "Cancels a decision. For the head or chairman of the body that decides.",
  })
  cancelDisciplineDecision(
    @Arg("input", () => CancelDisciplineDecisionInput, INPUT) input: CancelDisciplineDecisionInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DecisionRow>> {
    return cancelDisciplineDecision(context, input);
  }

  @Mutation(() => PAYLOADS.announceWrongfulDecision, {
    description:
      "Records that a wrongful decision was announced at the unit. For the head or chairman of the body that decides.",
  })
  announceWrongfulDecision(
    @Arg("input", () => AnnounceWrongfulDecisionInput, INPUT) input: AnnounceWrongfulDecisionInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DecisionRow>> {
    return announceWrongfulDecision(context, input);
  }
}
