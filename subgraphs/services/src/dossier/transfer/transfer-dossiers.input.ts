import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";

@InputType("TransferDossiersInput", { description: "Whose open dossiers pass to whom, by which decision and when." })
export class TransferDossiersInput extends CommandInputType {
  @Field(() => ID, { description: "The body that had to finish them." })
  fromBodyId: string;

  @Field(() => ID, { description: "The body that finishes them from then on." })
  toBodyId: string;

  @Field(() => [ID], {
    nullable: true,
    description: "The procedures whose dossiers pass; all of the body's where left out.",
  })
  procedureIds?: string[] | null;

  @Field(() => PlainDateScalar, { description: "The first day on which the other body has to finish them; not ahead." })
  effectiveOn: PlainDate;

  @Field(() => String, { description: "The decision, as it is cited: 05/NQ-HĐND (HĐND tỉnh Nam Định, 2025)." })
  decisionCitation: string;
}
