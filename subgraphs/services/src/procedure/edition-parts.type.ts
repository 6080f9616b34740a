import { Field, Int, ObjectType } from "type-graphql";
import { ProcessingTimeType } from "../channel/processing-time.type.js";
import type { AgencyCodeScheme } from "./agency-code.rules.js";
import { AgencyCodeSchemeEnum } from "./procedure-enums.js";

@ObjectType("PublishedBody", {
  description: "A body as a published procedure names it, which may be a kind of body (cơ quan thực hiện). Public.",
})
export class PublishedBody {
  @Field(() => String, { description: "The name as published." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its code as published; null without one." })
  code: string | null;

  @Field(() => AgencyCodeSchemeEnum, { nullable: true, description: "The scheme of the code; null without a code." })
  codeScheme: AgencyCodeScheme | null;

  organisationId: string | null;
}

@ObjectType("ProcedureCase", {
  description: "A case of a procedure with a time of its own (trường hợp giải quyết). Public.",
})
export class ProcedureCase {
  @Field(() => String, { description: "Its code: that of the procedure, a dot and two digits: 1.000080.01." })
  code: string;

  @Field(() => ProcessingTimeType, { description: "How long it may take." })
  time: ProcessingTimeType;
}

@ObjectType("LegalBasis", { description: "A document that a procedure rests on (căn cứ pháp lý). Public." })
export class LegalBasis {
  @Field(() => String, { description: "The citation as published, slips of the pen included." })
  text: string;

  @Field(() => String, { nullable: true, description: "The title as published; null when not recorded." })
  title: string | null;

  citation: string | null;
}

@ObjectType("Evidence", {
  description: "What an applicant hands in (thành phần hồ sơ; CPSV-AP Evidence). Public.",
})
export class Evidence {
  @Field(() => String, { description: "What it is." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its code in the catalogue; null without one." })
  code: string | null;

  @Field(() => String, { nullable: true, description: "The case or heading it stands under; null without one." })
  caseName: string | null;

  @Field(() => Int, { description: "How many originals (bản chính)." })
  originals: number;

  @Field(() => Int, { description: "How many copies (bản sao)." })
  copies: number;

  required: number | null;

  hasForm: number;

  isOutput: number;
}

@ObjectType("ProcedureOutput", { description: "What a procedure gives (kết quả; CPSV-AP Output). Public." })
export class ProcedureOutput {
  @Field(() => String, { nullable: true, description: "Its code in the catalogue: KQ.G15.000032; null without one." })
  code: string | null;

  @Field(() => String, { description: "What it is." })
  name: string;
}
