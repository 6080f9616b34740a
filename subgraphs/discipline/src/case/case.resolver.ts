import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { RecordAccessConnection } from "@lienthong/kernel/service/access-log/record-access.type.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { findAccesses } from "../access/find-accesses.js";
import { StaffComplaint } from "../complaint/complaint.type.js";
import { findComplaint } from "../complaint/find-complaints.js";
import { DisciplineDecision } from "../decision/decision.type.js";
import { findDecisionsOfCase } from "../decision/find-decisions.js";
import { DutyInspection } from "../duty-inspection/duty-inspection.type.js";
import { findDutyInspection } from "../duty-inspection/find-duty-inspections.js";
import { LegalDocument, Official, Organisation, officialStub, organisationStub } from "../references.js";
import { citationOf } from "../regime/regime.rules.js";
import type { CaseRow } from "./case.table.js";
import { DisciplineCase } from "./case.type.js";
import { handlingDaysUsed, isLate } from "./case-clock.rules.js";
import { CaseStepEnum } from "./case-enums.type.js";
import { partyDecisionOf, recommendationOf, stopsOf } from "./case-parts.rules.js";
import { ClockStop, DisciplineAct, DisciplineRecommendation, PartyDecision } from "./case-parts.type.js";
import { accessFacts, stepOn } from "./case-step.rules.js";
import { findActs, findStops } from "./find-cases.js";

const On = () => Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." });

@Resolver(() => DisciplineCase)
export class CaseResolver {
  @FieldResolver(() => Official, {
    nullable: true,
    description: "The person; null when the owner of persons knows none.",
  })
  official(@Root() { officialId }: CaseRow) {
    return officialStub(officialId);
  }

  @FieldResolver(() => Boolean, { description: "Whether the person leads or manages (lãnh đạo, quản lý)." })
  isLeader(@Root() { isLeader }: CaseRow) {
    return isLeader === 1;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the person headed the body where it happened (người đứng đầu).",
  })
  isHead(@Root() { isHead }: CaseRow) {
    return isHead === 1;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is complex: 150 days instead of 90 (vụ việc phức tạp)." })
  isComplex(@Root() { isComplex }: CaseRow) {
    return isComplex === 1;
  }

  @FieldResolver(() => Organisation, {
    description: "The body where it happened: there it counts (234/2026/NĐ-CP, Art. 2.10).",
  })
  placeBody(@Root() { placeBodyId }: CaseRow) {
    return organisationStub(placeBodyId);
  }

  @FieldResolver(() => Organisation, { description: "The body that employs the person now." })
  employer(@Root() { employerBodyId }: CaseRow) {
    return organisationStub(employerBodyId);
  }

  @FieldResolver(() => Organisation, { description: "The body that decides (cấp có thẩm quyền)." })
  decidingBody(@Root() { decidingBodyId }: CaseRow) {
    return organisationStub(decidingBodyId);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The decree of its regime; null when nobody holds it.",
  })
  regimeDocument(@Root() { regime }: CaseRow) {
    return { citation: citationOf(regime) };
  }

  @FieldResolver(() => Int, {
    description: "Days of handling used up by a day, stops excluded: compare with 90 or 150.",
  })
  async handlingDaysUsed(@Root() row: CaseRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    const until = row.decidedOn ?? row.closedOn ?? on ?? context.today;
    return handlingDaysUsed({ ...row, stops: stopsOf(await findStops(context, row)) }, until);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether its time had passed by a day before it was decided; late, it must still be decided (Art. 5).",
  })
  isLate(@Root() row: CaseRow, @On() on: PlainDate | null, @Ctx() { today }: RequestContext) {
    return isLate(row.handlingDueOn, row.decidedOn ?? row.closedOn, on ?? today);
  }

  @FieldResolver(() => CaseStepEnum, { description: "Where it stands on a day." })
  async step(@Root() row: CaseRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return stepOn(row, await findDecisionsOfCase(context, row), on ?? context.today);
  }

  @FieldResolver(() => [DisciplineAct], { description: "What was done, in order." })
  acts(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    return findActs(context, row);
  }

  @FieldResolver(() => [ClockStop], { description: "When its clocks stood still, in order." })
  clockStops(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    return findStops(context, row);
  }

  @FieldResolver(() => PartyDecision, {
    nullable: true,
    description: "The party decision on the same acts; null without one.",
  })
  partyDecision(@Root() row: CaseRow) {
    return partyDecisionOf(row);
  }

  @FieldResolver(() => DisciplineRecommendation, {
    nullable: true,
    description: "What the council recommended; null before.",
  })
  recommendation(@Root() row: CaseRow, @Ctx() { calendar }: RequestContext) {
    return recommendationOf(row, calendar);
  }

  @FieldResolver(() => RecordAccessConnection, {
    nullable: true,
    description:
      "Who read it, the newest first (nhật ký truy cập). For the person and home affairs; null for everybody else.",
  })
  accessLog(@Root() row: CaseRow, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext) {
    return findAccesses(context, row.id, accessFacts(row), page);
  }

  @FieldResolver(() => [DisciplineDecision], {
    description: "Its decisions, the earliest first: one, unless it was redone.",
  })
  decisions(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    return findDecisionsOfCase(context, row);
  }

  @FieldResolver(() => StaffComplaint, {
    nullable: true,
    description: "The complaint it came out of; null without one you see.",
  })
  complaint(@Root() { complaintId }: CaseRow, @Ctx() context: RequestContext) {
    return complaintId === null ? null : findComplaint(context, complaintId);
  }

  @FieldResolver(() => DutyInspection, {
    nullable: true,
    description: "The inspection it came out of; null without one you see.",
  })
  inspection(@Root() { inspectionId }: CaseRow, @Ctx() context: RequestContext) {
    return inspectionId === null ? null : findDutyInspection(context, inspectionId);
  }
}
