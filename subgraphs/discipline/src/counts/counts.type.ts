import { OrganisationPeriodKey } from "@lienthong/kernel/service/schema/organisation-period.type.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { FormEnum } from "../case/case-enums.type.js";
import type { DisciplineForm } from "../regime/discipline-words.js";

const HIDDEN = "Null where it is from 1 to 4, or would tell such a number by difference.";

@ObjectType("DisciplineFormCount", { description: "How many decisions of one form." })
export class DisciplineFormCount {
  @Field(() => FormEnum, { description: "The form." })
  form: DisciplineForm;

  @Field(() => Int, { nullable: true, description: `How many. ${HIDDEN}` })
  decisions: number | null;
}

@ObjectType("DisciplineCounts", {
  description:
    "Discipline at a body in a period, as everybody may see it: groups of 1 to 4 are suppressed, and whatever would tell " +
    "them by difference. It counts at the body where it happened, whoever decides. Public.",
})
export class DisciplineCounts {
  @Field(() => Int, {
    nullable: true,
    description: `Decisions taking effect in the period, not cancelled since. ${HIDDEN}`,
  })
  decisions: number | null;

  @Field(() => Int, { nullable: true, description: `Those of them for acts on duty. ${HIDDEN}` })
  dutyDecisions: number | null;

  @Field(() => [DisciplineFormCount], {
    description: "The decisions by form, the mildest first; every form stands here.",
  })
  byForm: DisciplineFormCount[];

  @Field(() => Int, { nullable: true, description: `Complaints about conduct that came in. ${HIDDEN}` })
  complaints: number | null;

  @Field(() => Int, { nullable: true, description: `Those of them found right by now. ${HIDDEN}` })
  complaintsFounded: number | null;

  @Field(() => Int, { description: "Inspections of its duty that began: a number of inspections, not of people." })
  dutyInspections: number;
}

@Directive('@key(fields: "organisationId period")')
@ObjectType("OrganisationPeriod", {
  description: "One body in one reporting period; here, its discipline. Counts are public, single records are not.",
})
export class OrganisationPeriod extends OrganisationPeriodKey {}
