import { Directive, Field, ObjectType } from "type-graphql";
import type { PartnerStatus } from "../partner/partner.rules.js";
import { PartnerStatusEnum } from "../partner/partner.type.js";

/** What gateways have to know of a partner before they take its tokens. */
@Directive("@inaccessible")
@ObjectType("PartnerStanding", { description: "How a partner stands now, for the gateways of this installation." })
export class PartnerStanding {
  @Field(() => String, { description: "How the identity provider names the system." })
  client: string;

  @Field(() => PartnerStatusEnum, { description: "How it stands today." })
  status: PartnerStatus;

  @Field(() => [String], { description: "The scopes of its actor: which partner it is, and what it may read today." })
  scopes: string[];
}
