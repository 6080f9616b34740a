import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { DraftActInput } from "./draft-act.input.js";

@InputType({ description: "What `issueDraft` needs: the document recorded already, or the number of the new one." })
export class IssueDraftInput extends DraftActInput {
  @Field(() => ID, {
    nullable: true,
    description: "The document it became, if that is recorded already; it must have the draft's issuer, type and day.",
  })
  documentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Number and symbol of the document to be recorded: `12/2026/QĐ-UBND`; left out with `documentId`.",
  })
  number?: string | null;

  @Field(() => String, { nullable: true, description: "Its title; the draft's when left out." })
  title?: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Its first day in force, where it says one." })
  firstDateEntryInForce?: PlainDate | null;

  @Field(() => [ID], {
    nullable: true,
    description: "The areas in which it applies, AdministrativeArea ids; without any, where it applies is not stated.",
  })
  areaIds?: string[] | null;
}
