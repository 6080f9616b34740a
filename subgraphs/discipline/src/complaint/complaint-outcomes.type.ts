import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("StaffComplaintOutcomes", {
  description: "What became of complaints about conduct, counted over those that you may see: 0 for nearly everybody.",
})
export class StaffComplaintOutcomes {
  @Field(() => Int, { description: "How many came in." })
  complaints: number;

  @Field(() => Int, { description: "How many were right (có cơ sở)." })
  founded: number;

  @Field(() => Int, { description: "How many led to a discipline case." })
  ledToCase: number;

  @Field(() => Int, { description: "How many led to a decision on discipline that stands." })
  ledToDecision: number;
}
