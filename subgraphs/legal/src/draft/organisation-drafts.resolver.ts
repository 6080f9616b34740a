import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation } from "../references.js";
import { DocumentDraftConnection } from "./draft.type.js";
import { findDraftsOfBody } from "./find-draft-pages.js";
import { findNormativeWork } from "./find-normative-work.js";
import { NormativeWork } from "./normative-work.type.js";

@Resolver(() => Organisation)
export class OrganisationDraftsResolver {
  @FieldResolver(() => DocumentDraftConnection, {
    description: "The drafts of normative documents that it writes and you may read, the newest proposal first.",
  })
  drafts(@Root() body: Organisation, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext) {
    return findDraftsOfBody(context, body.id, page);
  }

  @FieldResolver(() => NormativeWork, { description: "How it kept its programme of normative documents in a period." })
  normativeWork(
    @Root() body: Organisation,
    @Arg("period", () => String, { description: "2026, 2026-Q3, 2026-H1 or 2026-9M; else error BAD_USER_INPUT." })
    period: string,
    @Ctx() context: RequestContext,
  ) {
    return findNormativeWork(context, body.id, period);
  }
}
