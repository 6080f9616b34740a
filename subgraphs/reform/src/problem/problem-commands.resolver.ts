import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { ActOnProblemInput, actOnProblem } from "./act-on-problem.js";
import { CloseProblemInput, closeProblem } from "./close-problem.js";
import { DecideProblemInput, decideProblem } from "./decide-problem.js";
import { EscalateProblemInput, escalateProblem } from "./escalate-problem.js";
import type { ProblemRow } from "./problem.table.js";
import { ReformProblem } from "./problem.type.js";
import { ReportProblemInput, reportProblem } from "./report-problem.js";

const INPUT = { description: "What the act needs." };
const payload = (mutation: string) => payloadOf(mutation, "problem", () => ReformProblem);

const PAYLOADS = {
  reportProblem: payload("reportProblem"),
  escalateProblem: payload("escalateProblem"),
  actOnProblem: payload("actOnProblem"),
  decideProblem: payload("decideProblem"),
  closeProblem: payload("closeProblem"),
};

@Resolver()
export class ProblemCommandsResolver {
  @Mutation(() => PAYLOADS.reportProblem, {
    description: "Tells of something in the way of a task (phản ánh vướng mắc). For heads and clerks of the body.",
  })
  reportProblem(
    @Arg("input", () => ReportProblemInput, INPUT) input: ReportProblemInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ProblemRow>> {
    return reportProblem(context, input);
  }

  @Mutation(() => PAYLOADS.escalateProblem, {
    description: "Reports a problem to the Chairman (báo cáo Chủ tịch UBND). For Sở Nội vụ.",
  })
  escalateProblem(
    @Arg("input", () => EscalateProblemInput, INPUT) input: EscalateProblemInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ProblemRow>> {
    return escalateProblem(context, input);
  }

  @Mutation(() => PAYLOADS.actOnProblem, {
    description: "Records what was done about a problem (xử lý). For its body, Sở Nội vụ and the Chairman.",
  })
  actOnProblem(
    @Arg("input", () => ActOnProblemInput, INPUT) input: ActOnProblemInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ProblemRow>> {
    return actOnProblem(context, input);
  }

  @Mutation(() => PAYLOADS.decideProblem, {
    description: "Decides on a problem that was reported (cho ý kiến chỉ đạo). For the Chairman.",
  })
  decideProblem(
    @Arg("input", () => DecideProblemInput, INPUT) input: DecideProblemInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ProblemRow>> {
    return decideProblem(context, input);
  }

  @Mutation(() => PAYLOADS.closeProblem, {
    description: "Closes a problem, with what came of it (kết thúc). For its body and Sở Nội vụ.",
  })
  closeProblem(
    @Arg("input", () => CloseProblemInput, INPUT) input: CloseProblemInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ProblemRow>> {
    return closeProblem(context, input);
  }
}
