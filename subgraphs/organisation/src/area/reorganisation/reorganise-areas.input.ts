import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { DecisionCitationInput } from "../../organisation/decision-citation.type.js";
import type { Extent } from "../../succession/succession.rules.js";
import { AreaExtent } from "../../succession/succession.type.js";
import type { AreaTypeWord } from "../area.rules.js";
import { AreaType } from "../area-state.type.js";

const ID_OR_KEY = "The id of an area, or the `key` of one of `founded`.";

@InputType({ description: "An area that the decision founds." })
export class FoundedAreaInput {
  @Field(() => String, { description: "A word of your own for it, by which the rest of this input names it." })
  key: string;

  @Field(() => String, {
    description: "Its code in the list of units, leading zeros kept; it may have been another's.",
  })
  code: string;

  @Field(() => AreaType, { description: "Its type, which also says its level." })
  type: AreaTypeWord;

  @Field(() => String, { description: "Its name without the word of its type; a name kept from another is still new." })
  name: string;

  @Field(() => ID, { nullable: true, description: `In what it lies; null for a province. ${ID_OR_KEY}` })
  parent?: string | null;
}

@InputType({ description: "An area that stays the same area under another name, type, code or parent." })
export class ChangedAreaInput {
  @Field(() => ID, { description: "The area." })
  areaId: string;

  @Field(() => String, { nullable: true, description: "Its new name (đổi tên); null when it keeps its name." })
  name?: string | null;

  @Field(() => AreaType, {
    nullable: true,
    description: "Its new type, on the same level; null when it keeps its type.",
  })
  type?: AreaTypeWord | null;

  @Field(() => String, { nullable: true, description: "Its new code; null when it keeps its code." })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: `In what it lies now; null when it stays where it is. ${ID_OR_KEY}` })
  parent?: string | null;
}

@InputType({ description: "How much of an area passes into which." })
export class AreaSuccessionInput {
  @Field(() => ID, { description: "The area that passes, or gives a part away and goes on." })
  fromId: string;

  @Field(() => ID, { description: `The area that takes it in. ${ID_OR_KEY}` })
  to: string;

  @Field(() => AreaExtent, { description: "How much of it." })
  extent: Extent;

  @Field(() => String, { nullable: true, description: "The clause of the decision that says so (khoản)." })
  clause?: string | null;
}

@InputType({ description: "A change of territories by one decision (sắp xếp đơn vị hành chính), whole." })
export class ReorganiseAreasInput extends CommandInputType {
  @Field(() => DecisionCitationInput, { description: "The decision, for example of the Standing Committee." })
  decision: DecisionCitationInput;

  @Field(() => PlainDateScalar, { description: "The first day on which it is so, not before the decision." })
  effectiveOn: PlainDate;

  @Field(() => [ID], { nullable: true, description: "The areas that end; each needs its successors." })
  endedIds?: string[] | null;

  @Field(() => [FoundedAreaInput], {
    nullable: true,
    description: "The areas that begin; each needs its predecessors.",
  })
  founded?: FoundedAreaInput[] | null;

  @Field(() => [ChangedAreaInput], { nullable: true, description: "The areas that change and stay the same areas." })
  changed?: ChangedAreaInput[] | null;

  @Field(() => [AreaSuccessionInput], { nullable: true, description: "What passes into what." })
  successions?: AreaSuccessionInput[] | null;

  @Field(() => String, { nullable: true, description: "What else to know of it." })
  note?: string | null;
}
