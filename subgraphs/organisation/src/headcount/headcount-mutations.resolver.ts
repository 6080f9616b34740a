import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AssignHeadcountInput, AssignHeadcountPayload, assignHeadcount } from "./assign-headcount.js";
import { DecideHeadcountInput, DecideHeadcountPayload, decideHeadcount } from "./decide-headcount.js";
import {
  RecordHeadcountPresentInput,
  RecordHeadcountPresentPayload,
  recordHeadcountPresent,
} from "./record-headcount-present.js";

@Resolver()
export class HeadcountMutations {
  @Mutation(() => DecideHeadcountPayload, {
    description: "Records a number of staff as decided by the people's council. Roles CHAIRMAN, HOME_AFFAIRS.",
  })
  decideHeadcount(
    @Arg("input", () => DecideHeadcountInput, { description: "The number and its resolution." })
    input: DecideHeadcountInput,
    @Ctx() context: RequestContext,
  ) {
    return decideHeadcount(context, input);
  }

  @Mutation(() => AssignHeadcountPayload, {
    description: "Assigns a number of staff to a body, never more than was decided. Role HOME_AFFAIRS.",
  })
  assignHeadcount(
    @Arg("input", () => AssignHeadcountInput, { description: "The body, the number and its decision." })
    input: AssignHeadcountInput,
    @Ctx() context: RequestContext,
  ) {
    return assignHeadcount(context, input);
  }

  @Mutation(() => RecordHeadcountPresentPayload, {
    description: "Records how many staff a body had on a day. Role HOME_AFFAIRS.",
  })
  recordHeadcountPresent(
    @Arg("input", () => RecordHeadcountPresentInput, { description: "The body, the count and its day." })
    input: RecordHeadcountPresentInput,
    @Ctx() context: RequestContext,
  ) {
    return recordHeadcountPresent(context, input);
  }
}
