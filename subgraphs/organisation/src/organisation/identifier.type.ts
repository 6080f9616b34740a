import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ObjectType } from "type-graphql";
import { type Certainty, CertaintyEnum } from "./certainty.js";
import type { IdentifierScheme } from "./identifier.rules.js";

export const IdentifierSchemeEnum = enumOf<IdentifierScheme>("IdentifierScheme", "Which rules a code follows.", {
  QD_20_2020: "Decision 20/2020/QĐ-TTg: groups from the top down, such as H42.03.",
  QCVN_102_2016: "QCVN 102:2016/BTTTT: four groups from the bottom up, such as 000.00.19.H03.",
  OTHER: "Anything else that systems write: kept as it stands.",
});

@ObjectType("OrganisationIdentifier", {
  description:
    "A code by which a body is known for a time (mã định danh điện tử). Codes are given again to others. Public.",
})
export class OrganisationIdentifier {
  @Field(() => IdentifierSchemeEnum, { description: "The rules that the code follows." })
  scheme: IdentifierScheme;

  @Field(() => String, { description: "The code as written." })
  value: string;

  @Field(() => PlainDateScalar, { description: "The first day on which it names this body, as far as known." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it no longer names this body; null while no end is known.",
  })
  validTo: PlainDate | null;

  @Field(() => CertaintyEnum, { description: "How sure it is that the code names this body." })
  certainty: Certainty;

  @Field(() => String, { description: "Where this was read." })
  source: string;
}
