import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { ArgsType, Field, ID } from "type-graphql";
import type { PartnerStatus } from "./partner.rules.js";
import { PartnerStatusEnum } from "./partner.type.js";

@ArgsType()
export class PartnersArguments extends PageArguments {
  @Field(() => PartnerStatusEnum, { nullable: true, description: "Those that stand so today; all when left out." })
  status?: PartnerStatus | null;

  @Field(() => ID, { nullable: true, description: "Those of this Organisation; of all bodies when left out." })
  organisation?: string | null;
}
