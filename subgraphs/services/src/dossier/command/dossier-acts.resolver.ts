import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Dossier } from "../dossier.type.js";
import type { SeenDossier } from "../find-dossiers.js";
import { completeDossier } from "./complete-dossier.js";
import {
  CompleteDossierInput,
  DossierActInput,
  ExtendWithApologyInput,
  ReasonedDossierActInput,
  RecordFinancialObligationInput,
  WithdrawDossierInput,
} from "./dossier-act.input.js";
import { extendWithApology } from "./extend-with-apology.js";
import { finishDossier } from "./finish-dossier.js";
import { forwardDossier } from "./forward-dossier.js";
import { fulfilFinancialObligation } from "./fulfil-financial-obligation.js";
import { recordFinancialObligation } from "./record-financial-obligation.js";
import { refuseDossier } from "./refuse-dossier.js";
import { requestSupplement } from "./request-supplement.js";
import { returnResult } from "./return-result.js";
import { stopDossier } from "./stop-dossier.js";
import { withdrawDossier } from "./withdraw-dossier.js";

const INPUT = { description: "What the act needs." };
const payload = (mutation: string) => payloadOf(mutation, "dossier", () => Dossier);
type Outcome = Promise<CommandResult<SeenDossier>>;

const PAYLOADS = {
  forwardDossier: payload("forwardDossier"),
  requestSupplement: payload("requestSupplement"),
  completeDossier: payload("completeDossier"),
  recordFinancialObligation: payload("recordFinancialObligation"),
  fulfilFinancialObligation: payload("fulfilFinancialObligation"),
  extendWithApology: payload("extendWithApology"),
  finishDossier: payload("finishDossier"),
  returnResult: payload("returnResult"),
  refuseDossier: payload("refuseDossier"),
  withdrawDossier: payload("withdrawDossier"),
  stopDossier: payload("stopDossier"),
};

@Resolver()
export class DossierActsResolver {
  @Mutation(() => PAYLOADS.forwardDossier, {
    description: "Passes a dossier that was received to those who handle it (chuyển hồ sơ giải quyết). For its body.",
  })
  forwardDossier(
    @Arg("input", () => DossierActInput, INPUT) input: DossierActInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return forwardDossier(context, input);
  }

  @Mutation(() => PAYLOADS.requestSupplement, {
    description: "Asks the applicant for what is missing; the legal clock stands (yêu cầu bổ sung). For its body.",
  })
  requestSupplement(
    @Arg("input", () => ReasonedDossierActInput, INPUT) input: ReasonedDossierActInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return requestSupplement(context, input);
  }

  @Mutation(() => PAYLOADS.completeDossier, {
    description: "Records that what was missing has come; the legal clock begins anew. For its body.",
  })
  completeDossier(
    @Arg("input", () => CompleteDossierInput, INPUT) input: CompleteDossierInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return completeDossier(context, input);
  }

  @Mutation(() => PAYLOADS.recordFinancialObligation, {
    description:
      "Records that the applicant has to pay first; the legal clock stands (nghĩa vụ tài chính). For its body.",
  })
  recordFinancialObligation(
    @Arg("input", () => RecordFinancialObligationInput, INPUT) input: RecordFinancialObligationInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return recordFinancialObligation(context, input);
  }

  @Mutation(() => PAYLOADS.fulfilFinancialObligation, {
    description: "Records that the applicant has paid; the rest of the legal term runs. For its body.",
  })
  fulfilFinancialObligation(
    @Arg("input", () => DossierActInput, INPUT) input: DossierActInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return fulfilFinancialObligation(context, input);
  }

  @Mutation(() => PAYLOADS.extendWithApology, {
    description: "Apologises for a delay and names a new day, once (xin lỗi và hẹn lại ngày trả). For its body.",
  })
  extendWithApology(
    @Arg("input", () => ExtendWithApologyInput, INPUT) input: ExtendWithApologyInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return extendWithApology(context, input);
  }

  @Mutation(() => PAYLOADS.finishDossier, {
    description: "Records that a dossier has been dealt with (đã xử lý xong). For its body.",
  })
  finishDossier(
    @Arg("input", () => DossierActInput, INPUT) input: DossierActInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return finishDossier(context, input);
  }

  @Mutation(() => PAYLOADS.returnResult, {
    description: "Records that the result was handed over (trả kết quả). For its body.",
  })
  returnResult(
    @Arg("input", () => DossierActInput, INPUT) input: DossierActInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return returnResult(context, input);
  }

  @Mutation(() => PAYLOADS.refuseDossier, {
    description:
      "Refuses a registered dossier, or gives one back that does not meet the conditions (từ chối). For its body.",
  })
  refuseDossier(
    @Arg("input", () => ReasonedDossierActInput, INPUT) input: ReasonedDossierActInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return refuseDossier(context, input);
  }

  @Mutation(() => PAYLOADS.withdrawDossier, {
    description: "Takes a dossier back (rút hồ sơ). For the person who registered it, and its body.",
  })
  withdrawDossier(
    @Arg("input", () => WithdrawDossierInput, INPUT) input: WithdrawDossierInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return withdrawDossier(context, input);
  }

  @Mutation(() => PAYLOADS.stopDossier, {
    description: "Stops the handling, with the reason (dừng xử lý). For its body.",
  })
  stopDossier(
    @Arg("input", () => ReasonedDossierActInput, INPUT) input: ReasonedDossierActInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return stopDossier(context, input);
  }
}
