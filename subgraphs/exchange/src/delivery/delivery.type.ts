import "reflect-metadata";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { FOR_PARTNERS } from "@lienthong/kernel/service/schema/for-partners.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { DateTimeScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { ATTEMPT_FAILURES, type AttemptFailure } from "./attempt-failure.js";

export const DeliveryStateEnum = enumOf("DeliveryState", "How a message to a webhook endpoint stands.", {
  WAITING: "It is yet to be taken (chờ gửi).",
  DELIVERED: "The receiver has taken it (đã nhận).",
  GIVEN_UP: "It is not tried any more, unless somebody asks for it (không gửi được).",
});

export const DeliveryKindEnum = enumOf("DeliveryKind", "What a message is about.", {
  CHANGE: "A change of the stream.",
  TEST: "Nothing: somebody wanted to see whether messages arrive.",
});

export const AttemptFailureEnum = enumOf(
  "DeliveryFailure",
  "Why a message was not taken: a closed list.",
  ATTEMPT_FAILURES,
);

@Directive('@key(fields: "id")')
@Directive('@tag(name: "restricted")')
@Directive(FOR_PARTNERS)
@ObjectType("Delivery", {
  implements: Node,
  description:
    "A message to a webhook endpoint (lượt gửi), without its content, which is read anew for every attempt. For the partner and for the office that runs the data sharing platform.",
})
export class Delivery extends Node {
  @Field(() => DeliveryKindEnum, { description: "What it is about." })
  kind: keyof typeof DeliveryKindEnum;

  @Field(() => ID, { description: "The `webhook-id`, the same in every attempt; of a change its `eventKey`." })
  messageKey: string;

  @Field(() => Int, { description: "Its `sequence`: the place among the messages to the endpoint; 0 for a test." })
  sequence: number;

  @Field(() => String, { description: "The type of the event, such as `ProcedureChanged`; `Test` for a test." })
  eventType: string;

  @Field(() => DateTimeScalar, { description: "When it was first tried, or asked for." })
  beganAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last taken; null when it never was." })
  deliveredAt: string | null;

  @Field(() => Int, { description: "How often it was tried." })
  attemptCount: number;
}

@Directive('@tag(name: "restricted")')
@Directive(FOR_PARTNERS)
@ObjectType("DeliveryAttempt", { description: "One attempt to deliver a message." })
export class DeliveryAttempt {
  @Field(() => Int, { description: "1 for the first." })
  number: number;

  @Field(() => DateTimeScalar, { description: "When it ended." })
  attemptedAt: string;

  @Field(() => Int, { nullable: true, description: "The HTTP status of the answer; null when there was none." })
  httpStatus: number | null;

  @Field(() => AttemptFailureEnum, { nullable: true, description: "Why it was not taken; null when it was." })
  failure: AttemptFailure | null;

  @Field(() => Int, { description: "How long it took, in milliseconds." })
  durationMs: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it is tried again by itself; null when it is not, or was taken.",
  })
  nextAttemptAt: string | null;
}

export const DeliveryConnection = connectionOf("Delivery", () => Delivery);
export const DeliveryAttemptConnection = connectionOf("DeliveryAttempt", () => DeliveryAttempt);
