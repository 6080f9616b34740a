import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType, Int } from "type-graphql";
import { DecisionCitationInput } from "../organisation/decision-citation.type.js";
import type { OrganisationKind, OrganisationLevel } from "../organisation/organisation-kind.rules.js";
import { OrganisationKindEnum, OrganisationLevelEnum } from "../organisation/organisation-kind.type.js";
import { ChangeKindEnum } from "./change-event.type.js";
import type { ChangeKind } from "./change-kind.rules.js";

const TO = "The id of a body that exists, or the `key` of one of `newOrganisations`.";

export const NamedExtent = enumOf("NamedSuccessionExtent", "How much of a body goes to a successor that is named.", {
  FULL: "All of it.",
  PARTIAL: "A part; the rest goes elsewhere or stays.",
});

@InputType({ description: "A body that the reorganisation founds, on its effective day, by its decision." })
export class NewOrganisationInput {
  @Field(() => String, { description: "A word of your own for it, by which the rest of this input names it." })
  key: string;

  @Field(() => String, { description: "The full name; a name kept from an original is still a new body." })
  name: string;

  @Field(() => String, { nullable: true, description: "The name in short." })
  shortName?: string | null;

  @Field(() => OrganisationKindEnum, { description: "What it is." })
  kind: OrganisationKind;

  @Field(() => OrganisationLevelEnum, { description: "At which level it acts." })
  level: OrganisationLevel;

  @Field(() => ID, { nullable: true, description: "The body directly above it; null for none." })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: "The administrative area it serves; null for the whole country." })
  areaId?: string | null;
}

@InputType({ description: "Who follows an original, and in how much of it." })
export class SuccessionInput {
  @Field(() => ID, { description: "The original." })
  originalId: string;

  @Field(() => ID, { description: TO })
  to: string;

  @Field(() => NamedExtent, { description: "How much of the original goes to it." })
  extent: "FULL" | "PARTIAL";
}

@InputType({ description: "A function that an original holds, and who holds it from then on." })
export class FunctionMoveInput {
  @Field(() => ID, { description: "The function." })
  functionId: string;

  @Field(() => ID, { description: TO })
  to: string;
}

@InputType({
  description: "Public employees paid from the budget that a body has after public service units are rearranged.",
})
export class BudgetStaffInput {
  @Field(() => ID, { description: TO })
  organisation: string;

  @Field(() => Int, { description: "How many; all bodies together no more than before (120/2020/NĐ-CP, Art. 4.3)." })
  number: number;
}

@InputType({ description: "A change of bodies (tổ chức lại), whole: bodies, functions, staff, decision." })
export class ReorganiseInput extends CommandInputType {
  @Field(() => ChangeKindEnum, { description: "How they change; RENAME has a command of its own." })
  kind: ChangeKind;

  @Field(() => PlainDateScalar, { description: "The first day on which it is so, not before the decision." })
  effectiveOn: PlainDate;

  @Field(() => DecisionCitationInput, { description: "The decision (nghị quyết, quyết định)." })
  decision: DecisionCitationInput;

  @Field(() => [ID], { description: "The bodies that are changed; of a transfer, those that give functions away." })
  originalIds: string[];

  @Field(() => [NewOrganisationInput], { nullable: true, description: "The bodies that it founds." })
  newOrganisations?: NewOrganisationInput[] | null;

  @Field(() => [SuccessionInput], { nullable: true, description: "Who follows whom." })
  successions?: SuccessionInput[] | null;

  @Field(() => [FunctionMoveInput], {
    nullable: true,
    description: "The functions that move; every one that an ending body holds must be here.",
  })
  functionMoves?: FunctionMoveInput[] | null;

  @Field(() => [BudgetStaffInput], {
    nullable: true,
    description: "Needed when a public service unit is rearranged: for every body that exists after it.",
  })
  budgetStaff?: BudgetStaffInput[] | null;
}
