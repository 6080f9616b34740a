import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { FOR_PARTNERS } from "@lienthong/kernel/service/schema/for-partners.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { PartnerStatus } from "./partner.rules.js";

export const PartnerStatusEnum = enumOf<PartnerStatus>(
  "PartnerStatus",
  "How a partner stands on a day; computed from its days.",
  {
    REGISTERED: "Registered; its first day is still to come: its tokens are refused.",
    ACTIVE: "It may read and follow (đang kết nối).",
    SUSPENDED: "Its tokens are refused and its streams are closed, until it is resumed (tạm dừng).",
    ENDED: "No partner any more (chấm dứt).",
  },
);

@Directive('@tag(name: "restricted")')
@Directive(FOR_PARTNERS)
@ObjectType("PartnerSuspension", { description: "Days on which a partner was given nothing (tạm dừng kết nối)." })
export class PartnerSuspension {
  @Field(() => PlainDateScalar, { description: "The first day." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it was given data again; null while none is known.",
  })
  validTo: PlainDate | null;

  @Field(() => String, { description: "Why it was suspended, as the office wrote it." })
  reason: string;
}

@Directive('@key(fields: "id")')
@Directive('@tag(name: "restricted")')
@Directive(FOR_PARTNERS)
@ObjectType("Partner", {
  implements: Node,
  description:
    "A system that follows the graph (bên khai thác dữ liệu). For the office that runs the data sharing platform and for " +
    "the partner itself; absent for everybody else.",
})
export class Partner extends Node {
  @Field(() => String, { description: "What the system is called." })
  name: string;

  @Field(() => String, {
    description: "How the identity provider names the system: `client_id`, `azp` or `sub` of its tokens.",
  })
  clientId: string;

  @Field(() => String, { description: "The office to turn to about it; an office, not a person (đầu mối liên hệ)." })
  contactOffice: string;

  @Field(() => PlainDateScalar, { description: "The first day on which it is a partner." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it is none any more; null while no end is known.",
  })
  validTo: PlainDate | null;

  @Field(() => Int, { description: "Raised by every change." })
  version: number;

  @Field(() => OriginEnum, { description: "Whether it is a fact." })
  origin: Origin;
}

export const PartnerConnection = connectionOf("Partner", () => Partner);
export const PartnerSuspensionConnection = connectionOf("PartnerSuspension", () => PartnerSuspension);
