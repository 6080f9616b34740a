import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation } from "../references.js";
import { DocumentDraftConnection } from "./draft.type.js";
import { findDraftsOfBody } from "./find-draft-pages.js";

@Resolver(() => Organisation)
export class OrganisationDraftsResolver {
  @FieldResolver(() => DocumentDraftConnection, {
    description: "The drafts of normative documents that it writes and you may read, the newest proposal first.",
  })
  drafts(@Root() body: Organisation, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext) {
    return findDraftsOfBody(context, body.id, page);
  }
}
