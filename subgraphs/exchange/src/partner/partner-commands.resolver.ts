import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { ChangePartnerInput, changePartner } from "./change-partner.js";
import { EndPartnerInput, endPartner } from "./end-partner.js";
import type { PartnerRow } from "./partner.table.js";
import { Partner } from "./partner.type.js";
import { RegisterPartnerInput, registerPartner } from "./register-partner.js";
import { ResumePartnerInput, resumePartner } from "./resume-partner.js";
import { SuspendPartnerInput, suspendPartner } from "./suspend-partner.js";

const INPUT = { description: "What the act needs." };
const WHO = "For the office that runs the data sharing platform.";
const payload = (mutation: string) => payloadOf(mutation, "partner", () => Partner);

const PAYLOADS = {
  registerPartner: payload("registerPartner"),
  changePartner: payload("changePartner"),
  suspendPartner: payload("suspendPartner"),
  resumePartner: payload("resumePartner"),
  endPartner: payload("endPartner"),
};

@Resolver()
export class PartnerCommandsResolver {
  @Mutation(() => PAYLOADS.registerPartner, {
    description: `Registers a system that is to follow the graph (đăng ký bên khai thác dữ liệu). ${WHO}`,
  })
  registerPartner(
    @Arg("input", () => RegisterPartnerInput, INPUT) input: RegisterPartnerInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<PartnerRow>> {
    return registerPartner(context, input);
  }

  @Mutation(() => PAYLOADS.changePartner, { description: `Changes what is recorded of a partner. ${WHO}` })
  changePartner(
    @Arg("input", () => ChangePartnerInput, INPUT) input: ChangePartnerInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<PartnerRow>> {
    return changePartner(context, input);
  }

  @Mutation(() => PAYLOADS.suspendPartner, {
    description: `Suspends a partner (tạm dừng kết nối): from then on it is given nothing. ${WHO}`,
  })
  suspendPartner(
    @Arg("input", () => SuspendPartnerInput, INPUT) input: SuspendPartnerInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<PartnerRow>> {
    return suspendPartner(context, input);
  }

  @Mutation(() => PAYLOADS.resumePartner, {
    description: `Ends a suspension (nối lại kết nối): the partner goes on after its last cursor. ${WHO}`,
  })
  resumePartner(
    @Arg("input", () => ResumePartnerInput, INPUT) input: ResumePartnerInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<PartnerRow>> {
    return resumePartner(context, input);
  }

  @Mutation(() => PAYLOADS.endPartner, { description: `Ends a partner for good (chấm dứt kết nối). ${WHO}` })
  endPartner(
    @Arg("input", () => EndPartnerInput, INPUT) input: EndPartnerInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<PartnerRow>> {
    return endPartner(context, input);
  }
}
