import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { type Certainty, CertaintyEnum } from "@lienthong/kernel/service/schema/certainty.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import type { AssignmentRole } from "./assignment.rules.js";

export const AssignmentRoleEnum = enumOf<AssignmentRole>("AssignmentRole", "The part of a body in the programme.", {
  STANDING: "It is the standing body (cơ quan thường trực) of the whole programme.",
  LEAD: "It leads a task (chủ trì).",
  COORDINATING: "It works with the lead of a task (phối hợp).",
  ACCOUNTABLE_HEAD: "Its head answers for the reform there (người đứng đầu); the body owes plans and reports.",
});

@Directive('@key(fields: "id")')
@ObjectType("Assignment", {
  implements: Node,
  description:
    "That a body has a part in the programme from a day on (phân công). A merger ends no assignment: where it is today " +
    "is told by `organisation { currentOrganisations }`. Public.",
})
export class Assignment extends Node {
  @Field(() => AssignmentRoleEnum, { description: "Its part." })
  role: AssignmentRole;

  @Field(() => PlainDateScalar, { description: "The first day on which it holds." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which a decision ended it; null while none has.",
  })
  validTo: PlainDate | null;

  @Field(() => String, { nullable: true, description: "What assigned it, cited; null when not recorded." })
  citation: string | null;

  @Field(() => String, { nullable: true, description: "What ended it, cited; null while it holds, or not recorded." })
  endCitation: string | null;

  @Field(() => CertaintyEnum, { description: "How sure it is." })
  certainty: Certainty;

  @Field(() => OriginEnum, { description: "Whether it is a fact or made up." })
  origin: Origin;

  @Field(() => String, { description: "Where it was read; of one entered here, the name of the command." })
  source: string;
}

export const AssignmentConnection = connectionOf("Assignment", () => Assignment);
