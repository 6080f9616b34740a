import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { EstablishPostInput, EstablishPostPayload, establishPost } from "./establish-post.js";

@Resolver()
export class PostMutations {
  @Mutation(() => EstablishPostPayload, {
    description: "Gives a body a post. Role HOME_AFFAIRS; PERSONNEL_OFFICE and HEAD for their own body.",
  })
  establishPost(
    @Arg("input", () => EstablishPostInput, { description: "The body and the post." }) input: EstablishPostInput,
    @Ctx() context: RequestContext,
  ) {
    return establishPost(context, input);
  }
}
