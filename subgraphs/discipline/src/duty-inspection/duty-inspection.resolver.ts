import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation, organisationStub } from "../references.js";
import { type InspectionState, stateOn } from "./duty-inspection.rules.js";
import type { DutyInspectionRow } from "./duty-inspection.table.js";
import {
  DutyInspection,
  DutyInspectionConnection,
  DutyInspectionFinding,
  InspectionStateEnum,
} from "./duty-inspection.type.js";
import { findFindings, findInspectionsOfBody } from "./find-duty-inspections.js";

@Resolver(() => DutyInspection)
export class DutyInspectionResolver {
  @FieldResolver(() => Organisation, { description: "The body inspected." })
  body(@Root() { bodyId }: DutyInspectionRow) {
    return organisationStub(bodyId);
  }

  @FieldResolver(() => Organisation, { description: "The body whose team inspects." })
  inspectingBody(@Root() { inspectingBodyId }: DutyInspectionRow) {
    return organisationStub(inspectingBodyId);
  }

  @FieldResolver(() => [DutyInspectionFinding], {
    description: "What it found, in order; empty before its conclusion.",
  })
  findings(@Root() inspection: DutyInspectionRow, @Ctx() context: RequestContext) {
    return findFindings(context, inspection);
  }

  @FieldResolver(() => InspectionStateEnum, { description: "Where it stands on a day." })
  state(
    @Root() inspection: DutyInspectionRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ): InspectionState {
    return stateOn(inspection, on ?? context.today);
  }
}

@Resolver(() => Organisation)
export class OrganisationInspectionsResolver {
  @Directive("@authenticated")
  @FieldResolver(() => DutyInspectionConnection, {
    nullable: true,
    description: "The inspections of its duty (kiểm tra công vụ) that you may see, the newest first.",
  })
  dutyInspections(
    @Root() { id }: Organisation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findInspectionsOfBody(context, id, page);
  }
}
