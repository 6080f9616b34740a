import { OrganisationPeriodKey } from "@lienthong/kernel/service/schema/organisation-period.type.js";
import { Directive, ObjectType } from "type-graphql";

@Directive('@key(fields: "organisationId period")')
@ObjectType("OrganisationPeriod", {
  description:
    "One body in one reporting period (một cơ quan trong một kỳ báo cáo); here, its dossiers and how content those who " +
    "handed them in are. Public.",
})
export class OrganisationPeriod extends OrganisationPeriodKey {}
