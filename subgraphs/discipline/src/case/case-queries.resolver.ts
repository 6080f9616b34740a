import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Official } from "../references.js";
import { DisciplineCase, DisciplineCaseConnection } from "./case.type.js";
import { findCase, findCases, findCasesOfOfficial, findOverdueCases } from "./find-cases.js";

@Resolver()
export class CaseQueries {
  @Query(() => DisciplineCase, {
    nullable: true,
    description: "The discipline case of an id; null when there is none that you may see.",
  })
  disciplineCase(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findCase(context, id);
  }

  @Directive("@authenticated")
  @Query(() => DisciplineCaseConnection, {
    nullable: true,
    description: "The discipline cases that you may see, the newest first.",
  })
  disciplineCases(
    @Arg("decidingBody", () => ID, { nullable: true, description: "Only those that this body decides." })
    decidingBody: string | null,
    @Arg("placeBody", () => ID, { nullable: true, description: "Only those that happened at this body." })
    placeBody: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findCases(context, { decidingBody, placeBody }, page);
  }

  @Directive("@authenticated")
  @Query(() => DisciplineCaseConnection, {
    nullable: true,
    description:
      "The cases that you may see past their 90 or 150 days, stops excluded, and not decided by a day; by deciding " +
      "authority, the longest overdue first. They must still be decided.",
  })
  overdueDisciplineCases(
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findOverdueCases(context, on ?? context.today, page);
  }
}

@Resolver(() => Official)
export class OfficialCasesResolver {
  @Directive("@authenticated")
  @FieldResolver(() => DisciplineCaseConnection, {
    nullable: true,
    description: "The person's discipline cases that you may see, the newest first: empty for nearly everybody.",
  })
  disciplineCases(
    @Root() { id }: Official,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findCasesOfOfficial(context, id, page);
  }
}
