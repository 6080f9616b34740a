import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AddActInput, addAct } from "./add-act.js";
import type { CaseRow } from "./case.table.js";
import { DisciplineCase } from "./case.type.js";
import { ChangeDisciplineCaseInput, changeDisciplineCase } from "./change-discipline-case.js";
import { CloseDisciplineCaseInput, closeDisciplineCase } from "./close-discipline-case.js";
import { HoldReviewInput, holdReview } from "./hold-review.js";
import { OpenDisciplineCaseInput } from "./open-discipline-case.input.js";
import { openDisciplineCase } from "./open-discipline-case.js";
import { RecommendDisciplineInput, recommendDiscipline } from "./recommend-discipline.js";
import { RecordPartyCancellationInput, recordPartyCancellation } from "./record-party-cancellation.js";
import { RecordPartyDecisionInput, recordPartyDecision } from "./record-party-decision.js";
import { ResumeClockInput, resumeClock } from "./resume-clock.js";
import { SuspendClockInput, suspendClock } from "./suspend-clock.js";

const INPUT = { description: "What the act needs." };
const payload = (mutation: string) => payloadOf(mutation, "case", () => DisciplineCase);

const PAYLOADS = {
  openDisciplineCase: payload("openDisciplineCase"),
  changeDisciplineCase: payload("changeDisciplineCase"),
  addAct: payload("addAct"),
  suspendClock: payload("suspendClock"),
  resumeClock: payload("resumeClock"),
  holdReview: payload("holdReview"),
  recommendDiscipline: payload("recommendDiscipline"),
  recordPartyDecision: payload("recordPartyDecision"),
  recordPartyCancellation: payload("recordPartyCancellation"),
  closeDisciplineCase: payload("closeDisciplineCase"),
};

@Resolver()
export class CaseCommandsResolver {
  @Mutation(() => PAYLOADS.openDisciplineCase, {
    description:
      "Opens the discipline of an official. For the personnel office, head or chairman of the body that decides.",
  })
  openDisciplineCase(
    @Arg("input", () => OpenDisciplineCaseInput, INPUT) input: OpenDisciplineCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<CaseRow>> {
    return openDisciplineCase(context, input);
  }

  @Mutation(() => PAYLOADS.changeDisciplineCase, {
    description:
      "Changes whether a case is complex, who employs the person, which body decides, or which inspector has it. The " +
      "case is null where it is no longer yours to see. For the personnel office, head or chairman of the body that decides.",
  })
  changeDisciplineCase(
    @Arg("input", () => ChangeDisciplineCaseInput, INPUT) input: ChangeDisciplineCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<CaseRow>> {
    return changeDisciplineCase(context, input);
  }

  @Mutation(() => PAYLOADS.addAct, {
    description: "Puts another act into a case. For the personnel office, head or chairman of the body that decides.",
  })
  addAct(
    @Arg("input", () => AddActInput, INPUT) input: AddActInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<CaseRow>> {
    return addAct(context, input);
  }

  @Mutation(() => PAYLOADS.suspendClock, {
    description: "Stops both clocks of a case. For the personnel office, head or chairman of the body that decides.",
  })
  suspendClock(
    @Arg("input", () => SuspendClockInput, INPUT) input: SuspendClockInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<CaseRow>> {
    return suspendClock(context, input);
  }

  @Mutation(() => PAYLOADS.resumeClock, {
    description:
      "Lets the clocks of a case run again. For the personnel office, head or chairman of the body that decides.",
  })
  resumeClock(
    @Arg("input", () => ResumeClockInput, INPUT) input: ResumeClockInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<CaseRow>> {
    return resumeClock(context, input);
  }

  @Mutation(() => PAYLOADS.holdReview, {
    description:
      "Records that the review meeting was held. For the personnel office, head or chairman of the body that decides.",
  })
  holdReview(
    @Arg("input", () => HoldReviewInput, INPUT) input: HoldReviewInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<CaseRow>> {
    return holdReview(context, input);
  }

  @Mutation(() => PAYLOADS.recommendDiscipline, {
    description:
      "Records what the council recommends. For the personnel office, head or chairman of the body that decides.",
  })
  recommendDiscipline(
    @Arg("input", () => RecommendDisciplineInput, INPUT) input: RecommendDisciplineInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<CaseRow>> {
    return recommendDiscipline(context, input);
  }

  @Mutation(() => PAYLOADS.recordPartyDecision, {
    description:
      "Records the party decision on the acts of a case. For the personnel office, head or chairman of the body that decides.",
  })
  recordPartyDecision(
    @Arg("input", () => RecordPartyDecisionInput, INPUT) input: RecordPartyDecisionInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<CaseRow>> {
    return recordPartyDecision(context, input);
  }

  @Mutation(() => PAYLOADS.recordPartyCancellation, {
    description:
      "Records that the party decision was cancelled. For the personnel office, head or chairman of the body that decides.",
  })
  recordPartyCancellation(
    @Arg("input", () => RecordPartyCancellationInput, INPUT) input: RecordPartyCancellationInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<CaseRow>> {
    return recordPartyCancellation(context, input);
  }

  @Mutation(() => PAYLOADS.closeDisciplineCase, {
    description:
      "Closes a case without discipline. For the personnel office, head or chairman of the body that decides.",
  })
  closeDisciplineCase(
    @Arg("input", () => CloseDisciplineCaseInput, INPUT) input: CloseDisciplineCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<CaseRow>> {
    return closeDisciplineCase(context, input);
  }
}
