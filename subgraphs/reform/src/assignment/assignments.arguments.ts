import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { ArgsType, Field } from "type-graphql";
import type { AssignmentRole } from "./assignment.rules.js";
import { AssignmentRoleEnum } from "./assignment.type.js";

@ArgsType()
export class AssignmentsArguments extends PageArguments {
  @Field(() => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
  on?: PlainDate | null;

  @Field(() => AssignmentRoleEnum, { nullable: true, description: "Only those in this role." })
  role?: AssignmentRole | null;
}
