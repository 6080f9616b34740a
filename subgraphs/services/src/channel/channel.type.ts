import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Field, Int, ObjectType } from "type-graphql";
import type { ChannelTimeRow } from "./channel.table.js";
import type { FeeKind, SubmissionMethod } from "./channel-words.js";
import { ProcessingTimeType } from "./processing-time.type.js";

export const SubmissionMethodEnum = enumOf<SubmissionMethod>("SubmissionMethod", "How a dossier is handed in.", {
  ONLINE: "Online, on the national portal or one behind it (trực tuyến).",
  DIRECT: "At the one-stop shop (trực tiếp).",
  POSTAL: "By public post (dịch vụ bưu chính).",
});

export const FeeKindEnum = enumOf<FeeKind>("FeeKind", "The kind of a charge.", {
  FEE: "A fee that covers a cost (phí).",
  SERVICE_FEE: "A fixed charge for a service of the State (lệ phí).",
  PRICE_LEVEL: "A price of a public service (giá dịch vụ).",
});

@ObjectType("ProcedureChannel", {
  description: "A way of handing in, with every time it may take (cách thức thực hiện; CPSV-AP Channel). Public.",
})
export class ProcedureChannel {
  @Field(() => SubmissionMethodEnum, { description: "The way." })
  method: SubmissionMethod;

  @Field(() => [ChannelTime], { description: "Its times: several where cases differ. At least one." })
  times: ChannelTimeRow[];
}

@ObjectType("ChannelTime", { description: "One time of a way of handing in, with its charges. Public." })
export class ChannelTime extends ProcessingTimeType {
  @Field(() => String, { nullable: true, description: "What is said of the charges in words; null without words." })
  feeNote: string | null;

  @Field(() => Int, {
    description: "How many charges it has; more than `fees` lists where the source was cut off.",
  })
  feeCount: number;
}

@ObjectType("ChannelFee", { description: "A charge that goes with a time (phí, lệ phí; CPSV-AP Cost). Public." })
export class ChannelFee {
  @Field(() => FeeKindEnum, { description: "Its kind." })
  kind: FeeKind;

  @Field(() => Int, { nullable: true, description: "In đồng; null where the source names no amount." })
  amount: number | null;
}
