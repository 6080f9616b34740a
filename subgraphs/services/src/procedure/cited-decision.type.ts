import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, InputType, ObjectType } from "type-graphql";
import { documentStub, LegalDocument } from "../references.js";

@ObjectType("CitedDecision", {
  description: "The decision that something rests on, as it is cited (quyết định công bố). Public.",
})
export class CitedDecision {
  @Field(() => String, { description: "Its number and symbol as the source writes them (số, ký hiệu): 163/QĐ-BTP." })
  number: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day it was taken; null when not recorded." })
  decidedOn: PlainDate | null;

  @Field(() => LegalDocument, {
    nullable: true,
    description: "The document itself; null when the citation does not name a single one, or nobody holds it.",
  })
  document: LegalDocument | null;
}

/** A decision as it is told, or null where none is recorded. */
export function citedDecision(
  number: string | null,
  decidedOn: PlainDate | null,
  citation: string | null,
): CitedDecision | null {
  return number === null ? null : { number, decidedOn, document: documentStub(citation) };
}

@InputType("CitedDecisionInput", { description: "The decision that a command rests on." })
export class CitedDecisionInput {
  @Field(() => String, { description: "Its number and symbol as printed: 163/QĐ-BTP." })
  number: string;

  @Field(() => PlainDateScalar, { description: "The day it was taken." })
  decidedOn: PlainDate;

  @Field(() => String, {
    nullable: true,
    description: "Who took it, as printed: UBND tỉnh Ninh Bình; the promulgating body when left out.",
  })
  issuerName?: string | null;
}
