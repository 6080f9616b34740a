import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { FocusTask } from "../directive/directive.type.js";
import { findRecord } from "../find-record.js";
import { documentStub, LegalDocument, Organisation, organisationStub } from "../references.js";
import {
  findFindingsOf,
  findFollowUpsOf,
  findInspection,
  findInspections,
  findInspectionsOf,
} from "./find-inspections.js";
import { findingStateOn } from "./finding.rules.js";
import type { FindingRow, FollowUpRow, InspectionRow } from "./inspection.table.js";
import {
  FindingFollowUp,
  FindingStateEnum,
  InspectionFinding,
  ReformInspection,
  ReformInspectionConnection,
} from "./inspection.type.js";

@Resolver(() => ReformInspection)
export class InspectionResolver {
  @Query(() => ReformInspectionConnection, {
    description: "The inspections of reform work, the last opened first. Public.",
  })
  reformInspections(@Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext) {
    return findInspections(context, page);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body inspected; null when the organisation subgraph does not answer.",
  })
  organisation(@Root() { organisationId }: InspectionRow) {
    return organisationStub(organisationId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that inspected; null where an office of no body did, or its subgraph does not answer.",
  })
  inspector(@Root() { inspectorId }: InspectionRow) {
    return organisationStub(inspectorId);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The document that ordered it; null when not recorded, or when the legal subgraph does not know it.",
  })
  document(@Root() { citation }: InspectionRow) {
    return documentStub(citation);
  }

  @FieldResolver(() => [InspectionFinding], {
    description: "What it found, in its order; empty when nothing, or not yet.",
  })
  findings(@Root() { id }: InspectionRow, @Ctx() context: RequestContext) {
    return findFindingsOf(context, id);
  }
}

@Resolver(() => InspectionFinding)
export class FindingResolver {
  @FieldResolver(() => ReformInspection, { nullable: true, description: "The inspection that found it." })
  inspection(@Root() { inspectionId }: FindingRow, @Ctx() context: RequestContext) {
    return findInspection(context, inspectionId);
  }

  @FieldResolver(() => FocusTask, { nullable: true, description: "The task it concerns; null when it concerns none." })
  task(@Root() { taskId }: FindingRow, @Ctx() context: RequestContext) {
    return taskId && findRecord(context, "focus_task", taskId);
  }

  @FieldResolver(() => FindingStateEnum, { description: "How it stands at the end of a day." })
  async state(
    @Root() finding: FindingRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return findingStateOn(finding, await findFollowUpsOf(context, finding.id), on ?? context.today);
  }

  @FieldResolver(() => [FindingFollowUp], { description: "When it was looked at again, in the order of doing." })
  followUps(@Root() { id }: FindingRow, @Ctx() context: RequestContext) {
    return findFollowUpsOf(context, id);
  }
}

@Resolver(() => FindingFollowUp)
export class FollowUpResolver {
  @FieldResolver(() => Boolean, { description: "Whether it was seen remedied." })
  isRemedied(@Root() { isRemedied }: FollowUpRow) {
    return isRemedied === 1;
  }
}

@Resolver(() => Organisation)
export class OrganisationInspectionsResolver {
  @FieldResolver(() => ReformInspectionConnection, {
    description: "The inspections of its reform work, the last opened first. Public.",
  })
  reformInspections(
    @Root() { id }: Organisation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findInspectionsOf(context, id, page);
  }
}
