import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Int, ObjectType } from "type-graphql";
import type { Certainty } from "../document/certainty.js";
import { CertaintyEnum } from "../document/document-enums.js";
import type { CompetenceVerdict } from "./competence.rules.js";
import type { MinimumDaysKept } from "./minimum-days.rules.js";

export const CompetenceVerdictEnum = enumOf<CompetenceVerdict>(
  "CompetenceVerdict",
  "Whether an issuer may issue a type of normative document on a day.",
  {
    COMPETENT: "The law in force that day lists it.",
    NOT_COMPETENT: "The law in force that day does not list it, and its list is closed.",
    UNKNOWN: "No recorded rule decides: other families, days before 1 July 2016, an unknown day of issue.",
  },
);

export const MinimumDaysKeptEnum = enumOf<MinimumDaysKept>(
  "MinimumDaysKept",
  "Whether the least number of days between issue and effect was kept.",
  {
    KEPT: "It was kept, or a simplified procedure made it needless.",
    NOT_KEPT: "It was not kept.",
    UNKNOWN: "A day, the procedure, or a rule for the issuer is not recorded; no rule asks it of other families.",
  },
);

@ObjectType("CompetenceRule", {
  description: "A rule that decides whether an issuer is competent (thẩm quyền ban hành). Public.",
})
export class CompetenceRuleType {
  @Field(() => String, { description: "The law by its number." })
  law: string;

  @Field(() => String, { nullable: true, description: "Its article; null when not read." })
  article: string | null;

  @Field(() => PlainDateScalar, { description: "The first day of issue for which it decides." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day of issue for which it no longer decides; null while it does.",
  })
  validTo: PlainDate | null;

  @Field(() => String, { description: "Where it was read." })
  source: string;

  @Field(() => CertaintyEnum, { description: "How sure it is." })
  certainty: Certainty;
}

@ObjectType("Competence", { description: "Whether an issuer is competent, and what decides it. Public." })
export class Competence {
  @Field(() => CompetenceVerdictEnum, { description: "The answer." })
  verdict: CompetenceVerdict;

  @Field(() => CompetenceRuleType, { nullable: true, description: "The rule that decides; null when none does." })
  rule: CompetenceRuleType | null;
}

@ObjectType("MinimumDays", {
  description: "The least days between issue and effect, and whether they were kept. Public.",
})
export class MinimumDaysType {
  @Field(() => MinimumDaysKeptEnum, { description: "The answer." })
  verdict: MinimumDaysKept;

  @Field(() => Int, { nullable: true, description: "How many days the law asks; null when no recorded rule decides." })
  required: number | null;

  @Field(() => Int, { nullable: true, description: "How many there were; null when a day is not recorded." })
  actual: number | null;

  @Field(() => String, { nullable: true, description: "The law by its number; null when no recorded rule decides." })
  law: string | null;

  @Field(() => String, { nullable: true, description: "Its article; null when no recorded rule decides." })
  article: string | null;
}
