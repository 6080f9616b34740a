import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { RecordLink } from "@lienthong/kernel/service/schema/record-link.type.js";
import { Arg, Args, Ctx, Directive, FieldResolver, Float, Int, Resolver, Root } from "type-graphql";
import { Organisation, organisationStub } from "../references.js";
import { findIndexYearOf, findIndexYearPage } from "./find-index-years.js";
import type { ReformIndex } from "./index.rules.js";
import type { IndexEvidenceRow, IndexYearRow } from "./index.table.js";
import { IndexCriterion, IndexCriterionScore, IndexEvidence, IndexYear, IndexYearConnection } from "./index.type.js";
import { ReformIndexEnum } from "./index-enums.js";
import { readScoreSheet, resultOf, type ScoredCriterion, totalAt } from "./score-sheet.js";

@Resolver(() => Organisation)
export class OrganisationIndexYearsResolver {
  @FieldResolver(() => IndexYearConnection, {
    description: "Its years in the indices of reform, the newest first. Public.",
  })
  indexYears(
    @Root() { id }: Organisation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findIndexYearPage(context, id, page);
  }

  @FieldResolver(() => IndexYear, {
    nullable: true,
    description: "Its year in one index; null when nothing is recorded of it. Public.",
  })
  indexYear(
    @Root() { id }: Organisation,
    @Arg("index", () => ReformIndexEnum, { description: "Which index." }) index: ReformIndex,
    @Arg("year", () => Int, { description: "The year it measures." }) year: number,
    @Ctx() context: RequestContext,
  ) {
    return findIndexYearOf(context, id, index, year);
  }
}

@Resolver(() => IndexYear)
export class IndexYearResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body; null when the organisation subgraph does not answer.",
  })
  organisation(@Root() { organisationId }: IndexYearRow) {
    return organisationStub(organisationId);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "All that the body scored itself; null before the first.",
  })
  selfScore(@Root() indexYear: IndexYearRow, @Ctx() context: RequestContext) {
    return totalAt(context, indexYear, "SELF");
  }

  @FieldResolver(() => Float, { nullable: true, description: "All that was appraised; null before the first." })
  appraisedScore(@Root() indexYear: IndexYearRow, @Ctx() context: RequestContext) {
    return totalAt(context, indexYear, "APPRAISED");
  }

  @FieldResolver(() => Float, { nullable: true, description: "All that was surveyed; null before the first." })
  surveyScore(@Root() indexYear: IndexYearRow, @Ctx() context: RequestContext) {
    return totalAt(context, indexYear, "SURVEYED");
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Appraised and surveyed together, in percent of the most the index gives: to hold beside `publishedPercent`. Null " +
      "before the first score of either.",
  })
  percent(@Root() indexYear: IndexYearRow, @Ctx() context: RequestContext) {
    return resultOf(context, indexYear);
  }

  @Directive("@listSize(assumedSize: 100)")
  @FieldResolver(() => [IndexCriterionScore], {
    description: "Every criterion in the order of the index, scored or not.",
  })
  criteria(@Root() indexYear: IndexYearRow, @Ctx() context: RequestContext) {
    return readScoreSheet(context, indexYear);
  }
}

@Resolver(() => IndexCriterionScore)
export class IndexCriterionScoreResolver {
  @FieldResolver(() => IndexCriterion, { description: "The criterion." })
  criterion(@Root() { criterion }: ScoredCriterion) {
    return criterion;
  }

  @FieldResolver(() => [IndexEvidence], { description: "The records that prove it; empty when none is named." })
  evidence(@Root() { evidence }: ScoredCriterion) {
    return evidence;
  }
}

@Resolver(() => IndexEvidence)
export class IndexEvidenceResolver {
  @FieldResolver(() => RecordLink, { description: "The record." })
  link(@Root() { nodeId }: IndexEvidenceRow): RecordLink {
    return { nodeId };
  }
}
