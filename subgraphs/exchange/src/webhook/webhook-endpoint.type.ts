import "reflect-metadata";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { FOR_PARTNERS } from "@lienthong/kernel/service/schema/for-partners.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { CursorScalar, DateTimeScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { Stream } from "./streams.js";
import { ChangeStreamEnum } from "./webhook-enums.type.js";

@Directive('@key(fields: "id")')
@Directive('@tag(name: "restricted")')
@Directive(FOR_PARTNERS)
@ObjectType("WebhookEndpoint", {
  implements: Node,
  description:
    "Where a partner is sent the changes of a stream (điểm nhận thông báo). For the partner and for the office that runs the data sharing platform; absent for everybody else.",
})
export class WebhookEndpoint extends Node {
  @Field(() => String, { description: "Where messages are sent." })
  url: string;

  @Field(() => ChangeStreamEnum, { description: "The stream whose changes are sent." })
  stream: Stream;

  @Field(() => String, { description: "What is sent of every change: GraphQL fragments, `Payload` among them." })
  query: string;

  @Field(() => DateTimeScalar, { description: "When it was registered." })
  registeredAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when the key before the newest signs too; null before the first rotation.",
  })
  previousKeyUntil: string | null;

  @Field(() => Int, { description: "Raised by every change." })
  version: number;
}

@Directive('@tag(name: "restricted")')
@Directive(FOR_PARTNERS)
@ObjectType("WebhookProgress", { description: "How far the messages to an endpoint are." })
export class WebhookProgress {
  @Field(() => CursorScalar, {
    nullable: true,
    description: "Everything up to here was taken: go on after it by any other way too. Null before the first look.",
  })
  cursor: string | null;

  @Field(() => Int, { description: "The `sequence` of the last message; 0 before the first." })
  lastSequence: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When a message was last taken; null when none was." })
  lastDeliveredAt: string | null;

  @Field(() => Int, { description: "Failures in a row; 0 while messages are taken." })
  failures: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Since when it fails; null without failures. Time in which it could not be tried, as while its partner was suspended, does not count: it is moved on by that much.",
  })
  failingSince: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the message that failed is tried again; null when it is tried at once, or not any more.",
  })
  nextAttemptAt: string | null;
}

@Directive('@tag(name: "restricted")')
@Directive(FOR_PARTNERS)
@ObjectType("WebhookFilter", { description: "Which changes are sent: those that meet every condition given." })
export class WebhookFilter {
  @Field(() => [String], { nullable: true, description: "Types of events; null for all." })
  types: string[] | null;

  @Field(() => [String], { nullable: true, description: "Types of records; null for all." })
  subjectTypes: string[] | null;
}

@Directive("@shareable")
@ObjectType("WebhookKey", { description: "The public half of a key that signs messages: Ed25519, as in a JWK." })
export class WebhookKey {
  @Field(() => String, { description: "Its `kid`, the thumbprint of RFC 7638." })
  kid: string;

  @Field(() => String, { description: "Its `x`: 32 bytes in base64url." })
  x: string;
}

export const WebhookEndpointConnection = connectionOf("WebhookEndpoint", () => WebhookEndpoint);
