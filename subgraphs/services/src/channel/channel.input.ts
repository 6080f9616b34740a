import { Field, InputType, Int } from "type-graphql";
import { FeeKindEnum, SubmissionMethodEnum } from "./channel.type.js";
import type { FeeKind, SubmissionMethod } from "./channel-words.js";
import { ProcessingTimeInput } from "./processing-time.type.js";

@InputType({ description: "A charge that goes with a time." })
export class ChannelFeeInput {
  @Field(() => FeeKindEnum, { description: "Its kind." })
  kind: FeeKind;

  @Field(() => Int, { nullable: true, description: "In đồng, from 0; null where the amount is set elsewhere." })
  amount?: number | null;
}

@InputType({ description: "One time of a way of handing in." })
export class ChannelTimeInput extends ProcessingTimeInput {
  @Field(() => [ChannelFeeInput], { nullable: true, description: "Its charges; none when left out." })
  fees?: ChannelFeeInput[] | null;

  @Field(() => String, { nullable: true, description: "What is said of the charges in words." })
  feeNote?: string | null;
}

@InputType({ description: "A way of handing in, with its times." })
export class ProcedureChannelInput {
  @Field(() => SubmissionMethodEnum, { description: "The way." })
  method: SubmissionMethod;

  @Field(() => [ChannelTimeInput], { description: "Its times, at least one; several where cases differ." })
  times: ChannelTimeInput[];
}
