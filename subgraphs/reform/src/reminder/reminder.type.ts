import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar, ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("Reminder", {
  implements: Node,
  description: "That a body was urged to do what it owes the programme (đôn đốc); a record, never changed. Public.",
})
export class Reminder extends Node {
  @Field(() => PlainDateScalar, { description: "The day on which it was sent." })
  sentOn: PlainDate;

  @Field(() => String, { description: "What the body was asked to do." })
  text: string;

  @Field(() => ReportingPeriodScalar, {
    nullable: true,
    description: "The period whose report was asked for; null when it is about something else.",
  })
  reportPeriod: string | null;

  @Field(() => String, { nullable: true, description: "The document by which it was sent, cited; null without one." })
  citation: string | null;

  @Field(() => OriginEnum, { description: "Whether it is a fact or made up." })
  origin: Origin;

  @Field(() => String, { description: "Where it was read; of one entered here, the name of the command." })
  source: string;
}

export const ReminderConnection = connectionOf("Reminder", () => Reminder);
