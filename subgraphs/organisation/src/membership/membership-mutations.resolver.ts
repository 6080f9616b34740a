import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AppointInput, AppointPayload, appoint } from "./appoint.js";
import { EndMembershipInput, EndMembershipPayload, endMembership } from "./end-membership.js";

const WHO = "Role HOME_AFFAIRS; PERSONNEL_OFFICE and HEAD for their own body.";

@Resolver()
export class MembershipMutations {
  @Mutation(() => AppointPayload, { description: `Gives a post to an official (bổ nhiệm). ${WHO}` })
  appoint(
    @Arg("input", () => AppointInput, { description: "The post, the official and the days." }) input: AppointInput,
    @Ctx() context: RequestContext,
  ) {
    return appoint(context, input);
  }

  @Mutation(() => EndMembershipPayload, { description: `Ends a membership (thôi giữ chức vụ). ${WHO}` })
  endMembership(
    @Arg("input", () => EndMembershipInput, { description: "The membership and its end." }) input: EndMembershipInput,
    @Ctx() context: RequestContext,
  ) {
    return endMembership(context, input);
  }
}
