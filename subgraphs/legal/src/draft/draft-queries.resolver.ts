import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { DocumentDraft, DocumentDraftConnection } from "./draft.type.js";
import { DraftStepEnum } from "./draft-enums.type.js";
import type { DraftStep } from "./draft-step.rules.js";
import { findDrafts } from "./find-draft-pages.js";
import { findDraft } from "./find-drafts.js";

@Resolver()
export class DraftQueriesResolver {
  @Query(() => DocumentDraft, {
    nullable: true,
    description: "The draft of an id; null when there is none that you may read.",
  })
  documentDraft(@Arg("id", () => ID, { description: "The id." }) id: string, @Ctx() context: RequestContext) {
    return findDraft(context, id);
  }

  @Query(() => DocumentDraftConnection, {
    description: "Drafts of normative documents that you may read, the newest proposal first.",
  })
  documentDrafts(
    @Arg("year", () => Int, { nullable: true, description: "Only of this year's programme." }) year: number | null,
    @Arg("draftingBody", () => ID, { nullable: true, description: "Only those this body writes." })
    draftingBody: string | null,
    @Arg("issuer", () => ID, { nullable: true, description: "Only those this body or office shall issue." })
    issuer: string | null,
    @Arg("step", () => DraftStepEnum, { nullable: true, description: "Only those that stand here today." })
    step: DraftStep | null,
    @Arg("touchesBusiness", () => Boolean, {
      nullable: true,
      description: "Only those that touch production and business, or only those that do not.",
    })
    touchesBusiness: boolean | null,
    @Arg("query", () => String, {
      nullable: true,
      description: "Words that all occur in the title, with or without marks: «gia dat» finds «giá đất».",
    })
    query: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findDrafts(context, { year, draftingBody, issuer, step, touchesBusiness, query }, page);
  }
}
