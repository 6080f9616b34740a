import { OrganisationPeriodKey } from "@lienthong/kernel/service/schema/organisation-period.type.js";
import { Directive, ObjectType } from "type-graphql";

@Directive('@key(fields: "organisationId period")')
@ObjectType("OrganisationPeriod", {
  description:
    "One body in one reporting period (một cơ quan trong một kỳ báo cáo): where the facts of all subgraphs about it " +
    "meet. Reports are cut off in the middle of a month, so its days are not those of the calendar. Public.",
})
export class OrganisationPeriod extends OrganisationPeriodKey {}
