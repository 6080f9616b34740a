import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { StaffComplaintOutcomes } from "./complaint-outcomes.type.js";
import { findComplaintOutcomes } from "./find-complaint-outcomes.js";

@Resolver()
export class ComplaintOutcomesResolver {
  @Query(() => StaffComplaintOutcomes, {
    description: "What became of the complaints about conduct that you may see: how many led to a case, or a decision.",
  })
  staffComplaintOutcomes(
    @Arg("onDossier", () => Boolean, {
      nullable: true,
      description: "Only those on a dossier of a one-stop shop, or only the others; all when left out.",
    })
    onDossier: boolean | null,
    @Arg("body", () => ID, { nullable: true, description: "Only those about staff of this body." }) body: string | null,
    @Ctx() context: RequestContext,
  ) {
    return findComplaintOutcomes(context, onDossier ?? null, body ?? null);
  }
}
