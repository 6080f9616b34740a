import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { DecideEmulationAwardInput, decideEmulationAward } from "./decide-emulation-award.js";
import { EmulationAward } from "./emulation-award.type.js";
import { ProposeEmulationAwardInput, proposeEmulationAward } from "./propose-emulation-award.js";

const ProposeEmulationAwardPayload = payloadOf("proposeEmulationAward", "emulationAward", () => EmulationAward);
const DecideEmulationAwardPayload = payloadOf("decideEmulationAward", "emulationAward", () => EmulationAward);

@Resolver()
export class EmulationCommandsResolver {
  @Mutation(() => ProposeEmulationAwardPayload, {
    description:
      "Proposes a body for a title by today's evaluation of a year that is over; refused with CONDITION_NOT_MET where a " +
      "condition fails. Roles HEAD, CLERK, for their own body, and HOME_AFFAIRS.",
  })
  proposeEmulationAward(
    @Arg("input", () => ProposeEmulationAwardInput, { description: "The title and the evaluation." })
    input: ProposeEmulationAwardInput,
    @Ctx() context: RequestContext,
  ) {
    return proposeEmulationAward(context, input);
  }

  @Mutation(() => DecideEmulationAwardPayload, { description: "Decides on a proposal, once. Role CHAIRMAN." })
  decideEmulationAward(
    @Arg("input", () => DecideEmulationAwardInput, { description: "The proposal and the decision." })
    input: DecideEmulationAwardInput,
    @Ctx() context: RequestContext,
  ) {
    return decideEmulationAward(context, input);
  }
}
