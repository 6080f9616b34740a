import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { DateTimeScalar, PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Float, ID, InputType } from "type-graphql";

/** What every act on a dossier needs. */
@InputType("DossierActInput", { description: "Which dossier an act is done on, and when." })
export class DossierActInput extends CommandInputType {
  @Field(() => ID, { description: "The dossier." })
  dossierId: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day of the act, where its hour is not known; today when neither this nor `at` is given.",
  })
  on?: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "The instant of the act; now when left out." })
  at?: Date | null;
}

/** As DossierActInput, with the reason that the applicant is told. */
@InputType("ReasonedDossierActInput", { description: "Which dossier an act is done on, when, and why." })
export class ReasonedDossierActInput extends DossierActInput {
  @Field(() => String, { description: "Why, as the applicant is told in writing; at most 2000 characters." })
  reason: string;
}

@InputType("CompleteDossierInput", { description: "Which dossier is complete now, since when, and what is promised." })
export class CompleteDossierInput extends DossierActInput {
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day newly promised for the result; not later than the law allows from the completion on.",
  })
  promisedOn?: PlainDate | null;
}

@InputType("RecordFinancialObligationInput", { description: "Which dossier waits for a payment, and of how much." })
export class RecordFinancialObligationInput extends DossierActInput {
  @Field(() => Float, { nullable: true, description: "How much, in whole đồng; left out where another body decides." })
  amount?: number | null;
}

@InputType("ExtendWithApologyInput", { description: "Which dossier will be late, why, and by when it will be ready." })
export class ExtendWithApologyInput extends ReasonedDossierActInput {
  @Field(() => PlainDateScalar, { description: "The new day for the result, later than the one promised." })
  promisedOn: PlainDate;
}

@InputType("WithdrawDossierInput", { description: "Which dossier the applicant takes back." })
export class WithdrawDossierInput extends DossierActInput {
  @Field(() => String, { nullable: true, description: "Why, where the applicant says so; at most 2000 characters." })
  reason?: string | null;
}
