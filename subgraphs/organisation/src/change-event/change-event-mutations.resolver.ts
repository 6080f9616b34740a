import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { ReorganiseInput } from "./reorganise.input.js";
import { ReorganisePayload, reorganise } from "./reorganise.js";

@Resolver()
export class ChangeEventMutations {
  @Mutation(() => ReorganisePayload, {
    description:
      "Changes bodies by one decision: founds and ends them, moves functions, ends posts, records who follows whom. " +
      "Role HOME_AFFAIRS.",
  })
  reorganise(
    @Arg("input", () => ReorganiseInput, { description: "The whole change." }) input: ReorganiseInput,
    @Ctx() context: RequestContext,
  ) {
    return reorganise(context, input);
  }
}
