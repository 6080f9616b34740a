import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import type { StaffKind } from "../regime/discipline-words.js";
import { NewActInput } from "./case-act.input.js";
import { StaffKindEnum } from "./case-enums.type.js";

@InputType({ description: "What `openDisciplineCase` needs." })
export class OpenDisciplineCaseInput extends CommandInputType {
  @Field(() => ID, { description: "The official." })
  official: string;

  @Field(() => StaffKindEnum, { description: "The kind of staff." })
  staffKind: StaffKind;

  @Field(() => Boolean, { description: "Whether the person leads or manages." })
  isLeader: boolean;

  @Field(() => Boolean, { description: "Whether the person headed the body where it happened." })
  isHead: boolean;

  @Field(() => ID, { description: "The body where it happened: there it counts, whoever decides." })
  placeBody: string;

  @Field(() => ID, { description: "The body that employs the person now." })
  employer: string;

  @Field(() => ID, { description: "The body that decides; you act for it, or for one above." })
  decidingBody: string;

  @Field(() => PlainDateScalar, { description: "The day on which it was discovered." })
  discoveredOn: PlainDate;

  @Field(() => Boolean, { description: "Whether it is complex: 150 days instead of 90." })
  isComplex: boolean;

  @Field(() => [NewActInput], { description: "What was done: at least one act." })
  acts: NewActInput[];

  @Field(() => ID, { nullable: true, description: "The complaint it came out of, if any; you must see it." })
  complaintId?: string | null;

  @Field(() => ID, { nullable: true, description: "The inspection it came out of, if any; you must see it." })
  inspectionId?: string | null;

  @Field(() => String, { nullable: true, description: "The identity of the inspector to whom it is given, if any." })
  inspector?: string | null;
}
