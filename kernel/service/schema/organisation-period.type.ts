import { Field, ID, ObjectType } from "type-graphql";
import { ReportingPeriodScalar } from "./scalars.js";

/** The key of one body in one reporting period; each subgraph extends it as `OrganisationPeriod` with what it knows. */
@ObjectType()
export abstract class OrganisationPeriodKey {
  @Field(() => ID, { description: "The id of the body, by which the subgraphs meet; ask `organisation` for the body." })
  organisationId: string;

  @Field(() => ReportingPeriodScalar, { description: "The period (kỳ báo cáo)." })
  period: string;
}
